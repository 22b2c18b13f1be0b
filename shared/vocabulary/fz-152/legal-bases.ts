import type { Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { BasisDemand, LegalBasisTerm } from '../legal-basis-term.ts';
import type { Vocabulary } from '../vocabulary.ts';

const basis = (
  item: string,
  label: Wording,
  demands: readonly BasisDemand[],
  more: Partial<Pick<LegalBasisTerm, 'hint' | 'doubtful' | 'deprecated'>> = {},
): LegalBasisTerm => ({
  code: `item-${item.replace('.', '-')}`,
  short: { en: `item ${item}`, ru: `п. ${item}` },
  label,
  demands,
  citations: [fz152(`Art. 6 part 1 item ${item}`, `п. ${item} ч. 1 ст. 6`)],
  ...more,
});

const general: readonly LegalBasisTerm[] = [
  basis(
    '1',
    { en: 'Consent of the data subject', ru: 'Согласие субъекта персональных данных' },
    ['consent'],
    {
      hint: {
        en: 'Specific, subject-related, informed, conscious and unambiguous; drawn up separately from other information and documents that the data subject confirms or signs (Art. 9 part 1).',
        ru: 'Конкретное, предметное, информированное, сознательное и однозначное; оформляется отдельно от иных информации и (или) документов, которые подтверждает и (или) подписывает субъект (ч. 1 ст. 9).',
      },
    },
  ),
  basis(
    '2',
    {
      en: 'Purposes set by an international treaty of the Russian Federation or a law; functions, powers and duties laid on the operator by Russian legislation',
      ru: 'Достижение целей, предусмотренных международным договором Российской Федерации или законом; осуществление и выполнение возложенных законодательством Российской Федерации на оператора функций, полномочий и обязанностей',
    },
    ['act'],
    {
      hint: {
        en: 'Name the act and its article; the duty must be the operator’s own. 152-FZ itself is not such an act.',
        ru: 'Назовите акт и его статью; обязанность должна лежать на самом операторе. Сам 152-ФЗ таким актом не является.',
      },
    },
  ),
  basis(
    '3',
    {
      en: 'Participation of a person in constitutional, civil, administrative or criminal proceedings or proceedings in commercial (arbitrazh) courts',
      ru: 'Участие лица в конституционном, гражданском, административном, уголовном судопроизводстве, судопроизводстве в арбитражных судах',
    },
    ['proceedings'],
  ),
  basis(
    '3.1',
    {
      en: 'Execution of a judicial act or an act of another body or official under the legislation on enforcement proceedings',
      ru: 'Исполнение судебного акта, акта другого органа или должностного лица, подлежащих исполнению в соответствии с законодательством Российской Федерации об исполнительном производстве',
    },
    ['proceedings'],
  ),
  basis(
    '4',
    {
      en: 'Powers of authorities and functions of organisations that take part in providing state and municipal services (210-FZ)',
      ru: 'Исполнение полномочий органов власти и функций организаций, участвующих в предоставлении государственных и муниципальных услуг, предусмотренных Федеральным законом от 27.07.2010 № 210-ФЗ',
    },
    ['service'],
  ),
  basis(
    '5',
    {
      en: 'Performance of a contract to which the data subject is a party, beneficiary or guarantor; conclusion of a contract at the data subject’s initiative or of one under which the data subject will be a beneficiary or guarantor',
      ru: 'Исполнение договора, стороной которого либо выгодоприобретателем или поручителем по которому является субъект персональных данных; заключение договора по инициативе субъекта или договора, по которому субъект будет являться выгодоприобретателем или поручителем',
    },
    ['contract'],
    {
      hint: {
        en: 'A relative of an employee or a representative of a counterparty is not a party to the contract. The contract may not limit the rights and freedoms of the data subject nor make inaction a condition of its conclusion.',
        ru: 'Родственник работника или представитель контрагента стороной договора не является. Договор не может ограничивать права и свободы субъекта или допускать бездействие субъекта как условие заключения договора.',
      },
    },
  ),
  basis(
    '6',
    {
      en: 'Protection of the life, health or other vital interests of the data subject, where consent cannot be obtained',
      ru: 'Защита жизни, здоровья или иных жизненно важных интересов субъекта персональных данных, если получение согласия субъекта невозможно',
    },
    ['vital'],
  ),
  basis(
    '7',
    {
      en: 'Rights and legitimate interests of the operator or third parties, or socially significant purposes, provided that the rights and freedoms of the data subject are not violated',
      ru: 'Осуществление прав и законных интересов оператора или третьих лиц либо достижение общественно значимых целей при условии, что при этом не нарушаются права и свободы субъекта персональных данных',
    },
    ['interest'],
    {
      hint: {
        en: 'Read narrowly in practice. A note on why the data subject’s rights are not violated is recommended; the law does not demand one.',
        ru: 'На практике толкуется узко. Рекомендуется записать, почему права субъекта не нарушаются; закон такой записи не требует.',
      },
    },
  ),
];

const particular: readonly LegalBasisTerm[] = [
  basis(
    '8',
    {
      en: 'Professional activity of a journalist, lawful activity of mass media, scientific, literary or other creative activity, provided that the rights and legitimate interests of the data subject are not violated',
      ru: 'Профессиональная деятельность журналиста и (или) законная деятельность средства массовой информации либо научная, литературная или иная творческая деятельность при условии, что при этом не нарушаются права и законные интересы субъекта персональных данных',
    },
    [],
  ),
  basis(
    '9',
    {
      en: 'Statistical or other research purposes, except those of Art. 15, on condition that the data are de-identified',
      ru: 'Статистические или иные исследовательские цели, за исключением целей, указанных в статье 15, при условии обязательного обезличивания персональных данных',
    },
    ['research'],
    {
      hint: {
        en: 'Never for marketing or political campaigning by direct contact (Art. 15).',
        ru: 'Не для продвижения товаров, работ, услуг прямыми контактами и не для политической агитации (ст. 15).',
      },
    },
  ),
  basis(
    '9.1',
    {
      en: 'Data obtained through de-identification, for the purposes of Art. 6 part 1 item 9.1',
      ru: 'Данные, полученные в результате обезличивания, в целях, предусмотренных п. 9.1 ч. 1 ст. 6',
    },
    ['act'],
    {
      doubtful: true,
      hint: {
        en: 'As far as known: efficiency of state or municipal administration and purposes of the laws on experimental legal regimes (123-FZ of 2020, 258-FZ of 2020). Check the current text of the law.',
        ru: 'Насколько известно: повышение эффективности государственного или муниципального управления и цели законов об экспериментальных правовых режимах (123-ФЗ от 24.04.2020, 258-ФЗ от 31.07.2020). Сверьте с действующим текстом закона.',
      },
    },
  ),
  basis(
    '10',
    {
      en: 'Data to which the data subject gave access for an unlimited circle of persons (repealed)',
      ru: 'Данные, доступ неограниченного круга лиц к которым предоставлен субъектом (утратил силу)',
    },
    [],
    {
      deprecated: {
        en: 'Item 10 was repealed on 01.03.2021 by 519-FZ of 30.12.2020; see Art. 10.1 for data permitted for distribution.',
        ru: 'Пункт 10 утратил силу с 01.03.2021 (519-ФЗ от 30.12.2020); о данных, разрешённых для распространения, см. ст. 10.1.',
      },
    },
  ),
  basis(
    '11',
    {
      en: 'Data subject to publication or mandatory disclosure under a federal law',
      ru: 'Обработка персональных данных, подлежащих опубликованию или обязательному раскрытию в соответствии с федеральным законом',
    },
    ['act'],
    { hint: { en: 'Name the federal law and its article.', ru: 'Назовите федеральный закон и его статью.' } },
  ),
];

/** The conditions that make processing lawful under Art. 6 part 1 152-FZ, one per item. */
export const fz152LegalBases: Vocabulary<LegalBasisTerm> = {
  id: 'fz-152-legal-bases',
  name: { en: 'Legal basis (Art. 6 152-FZ)', ru: 'Правовое основание (ст. 6 152-ФЗ)' },
  editions: [fz152Edition],
  terms: [...general, ...particular],
};
