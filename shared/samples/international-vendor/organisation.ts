import type { Organisation } from '../../register/organisation.ts';
import { ids } from './ids.ts';

const paragraphs = (...of: readonly string[]): string => of.join('\n');

const rightsProcedure = {
  en: paragraphs(
    'People write to the data protection officer at dpo@example.org.',
    'They are told in detail how their data are kept and used. They may always get copies of their data and have inaccurate, incomplete or outdated data put right or completed. In certain cases they may have data erased, or have processing restricted: then the data are stored and nothing else is done with them.',
    'They may receive the data they gave in a structured, common, machine-readable format and pass them to another controller, where processing is automated and rests on consent or a contract. They may complain to a supervisory authority.',
    'Data are processed lawfully, fairly and openly. Reasonable efforts are made to keep them up to date.',
    'Residents of California: no data are given to others for marketing of their own where Californian law forbids it; should this change, people are told beforehand, as the law requires.',
  ),
  ru: paragraphs(
    'Обращения направляют инспектору по защите данных: dpo@example.org.',
    'Субъектам подробно сообщается, как хранятся и используются их данные. Они всегда вправе получить копии своих данных и добиться исправления неточных, неполных или устаревших данных либо их дополнения. В определённых случаях они вправе добиться удаления данных или ограничения обработки: тогда данные только хранятся и больше никак не обрабатываются.',
    'Они вправе получить предоставленные ими данные в структурированном, общепринятом, машиночитаемом формате и передать их другому оператору, если обработка автоматизирована и основана на согласии или договоре. Они вправе подать жалобу в надзорный орган.',
    'Данные обрабатываются законно, справедливо и прозрачно. Принимаются разумные меры, чтобы они оставались актуальными.',
    'Жителям Калифорнии: данные не передаются другим лицам для их собственного маркетинга, если это запрещено правом Калифорнии; об изменении этого порядка сообщается заранее, как требует закон.',
  ),
};

const disclosure = {
  en: paragraphs(
    'Data are not sold, rented or shared outside the group without the person’s consent, unless a product or service that the person asked for requires it, or in the cases below.',
    'Processors are bound by written confidentiality agreements: they warrant compliance with the GDPR and protection of data subjects’ rights. They follow our documented instructions only, answer directly under the GDPR (fines and other sanctions included), see all or part of the data as their task demands, identifiable or not, use them for that task alone and never for purposes of their own, and pass them on to nobody on their own account. When a contract with a processor ends, it returns the data to us or hands them to another processor we name and erases its copies; it may keep data locked while administrative or judicial liability is possible.',
    'Authorities and others: where we believe in good faith that the law obliges us (a subpoena, legal proceedings, a search warrant, a court order), with or without notice to the person; to investigate, prevent or act upon actual or suspected prohibited acts, such as fraud or threats to somebody’s physical safety. Police and law enforcement: to detect fraud, prevent crime and protect national security.',
    'If the company is acquired, merges or changes hands otherwise, data may pass to the successor; people are told electronically before that happens and before another privacy policy applies.',
    'Other organisations’ websites that ours link to are not covered; visitors should read the notices there.',
  ),
  ru: paragraphs(
    'Данные не продаются, не сдаются в пользование и не передаются за пределы группы без согласия субъекта, кроме случаев, когда этого требует запрошенный им продукт или услуга, и случаев ниже.',
    'Обработчики связаны письменными соглашениями о конфиденциальности, которые гарантируют соблюдение GDPR и защиту прав субъектов. Они действуют только по нашим документированным указаниям, несут прямую ответственность по GDPR (включая штрафы и иные санкции), получают данные полностью или частично, в зависимости от своей задачи, в идентифицируемом виде или без него, используют их только для этой задачи, никогда — в собственных целях, и не вправе самостоятельно передавать их кому-либо. По окончании договора обработчик возвращает данные нам или передаёт их другому обработчику, которого мы назначили, и уничтожает свои копии; он может хранить данные заблокированными, пока возможна административная или судебная ответственность.',
    'Органам власти и иным лицам — если мы добросовестно полагаем, что к этому обязывает закон (повестка, судебное разбирательство, ордер на обыск, постановление суда), с уведомлением субъекта или без него; чтобы расследовать, предотвратить или пресечь действительные либо предполагаемые запрещённые действия, например мошенничество или угрозу чьей-либо физической безопасности. Полиции и правоохранительным органам — чтобы выявлять мошенничество, предупреждать преступления и защищать национальную безопасность.',
    'При приобретении компании, слиянии или иной смене контроля данные могут перейти к правопреемнику; субъекты уведомляются в электронной форме до передачи и до того, как начнёт действовать иная политика.',
    'На сайты других организаций, на которые ведут наши ссылки, это не распространяется; посетителям следует читать их собственные уведомления.',
  ),
};

export const organisation: Organisation = {
  id: ids.organisation,
  name: {
    en: 'Imaginary Platforms International LLC',
    ru: 'Общество с ограниченной ответственностью «Воображаемые платформы Интернешнл»',
  },
  shortName: { en: 'Imaginary Platforms LLC', ru: 'ООО «Воображаемые платформы»' },
  type: 'legal-entity',
  regimes: ['gdpr', 'fz-152'],
  country: 'RU',
  email: 'privacy@example.org',
  websites: ['https://example.org/'],
  dpo: {
    name: { en: 'Data protection officer', ru: 'Инспектор по защите данных' },
    email: 'dpo@example.org',
  },
  policyAddress: 'https://example.org/privacy/',
  policyChanges: {
    en: 'Changes appear on the page of the policy. Where fitting, people are also told by e-mail or when they next come to a website or log in.',
    ru: 'Изменения публикуются на странице политики. При необходимости о них сообщается также по электронной почте, при следующем посещении сайта или входе на него.',
  },
  rightsProcedure,
  disclosure,
  measures: [
    ids.accessProtection,
    ids.acceptableUse,
    ids.lossProtection,
    ids.updates,
    ids.encryption,
    ids.confidentialityAgreements,
  ],
  securityNote: {
    en: 'Data on the IT systems are managed securely as the GDPR and all other data protection laws, those to come included, require.',
    ru: 'Данные в информационных системах защищаются так, как требуют GDPR и все иные законы о защите данных, включая будущие.',
  },
};
