import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Citation, Term, Vocabulary } from '../vocabulary.ts';
import { derogations } from './transfer-derogations.ts';
import type { TransferMechanismTerm } from './transfer-mechanism-term.ts';

const safeguard = (
  code: string,
  citations: readonly Citation[],
  en: string,
  ru: string,
  hint?: Term['hint'],
): TransferMechanismTerm => ({
  code,
  group: 'safeguards',
  label: { en, ru },
  ...(hint && { hint }),
  citations,
});

const adequacy: readonly TransferMechanismTerm[] = [
  {
    code: 'adequacy',
    group: 'adequacy',
    label: { en: 'Adequacy decision of the Commission', ru: 'Решение Европейской комиссии об адекватности' },
    hint: {
      en: 'Check that the decision is in force and that its scope covers the recipient and the data.',
      ru: 'Проверьте, что решение действует и распространяется на получателя и на эти данные.',
    },
    citations: [gdpr('45(3)')],
  },
  {
    code: 'data-privacy-framework',
    group: 'adequacy',
    label: {
      en: 'EU-US Data Privacy Framework (certified recipient)',
      ru: 'Рамочная программа EU-US Data Privacy Framework (сертифицированный получатель)',
    },
    hint: {
      en: 'Check that the recipient’s entry is active and whether it covers human resources data. The UK Extension and the Swiss-US framework are separate.',
      ru: 'Проверьте, что запись о получателе активна и охватывает ли она данные о персонале. Дополнение для Великобритании (UK Extension) и программа Swiss-US действуют отдельно.',
    },
    citations: [gdpr('45(3)')],
  },
];

const safeguards: readonly TransferMechanismTerm[] = [
  safeguard(
    'authorities-instrument',
    [gdpr('46(2)(a)')],
    'Legally binding and enforceable instrument between public authorities or bodies',
    'Юридически обязательный и обеспеченный исполнением акт между публичными органами',
  ),
  safeguard(
    'binding-corporate-rules',
    [gdpr('46(2)(b)'), gdpr('47')],
    'Binding corporate rules (BCR)',
    'Обязательные корпоративные правила (BCR)',
  ),
  safeguard(
    'commission-clauses',
    [gdpr('46(2)(c)')],
    'Standard data protection clauses adopted by the Commission (SCC)',
    'Стандартные положения о защите данных, принятые Европейской комиссией (SCC)',
    {
      en: 'Decision (EU) 2021/914: choose the module and fill in Annexes I–III. Made for importers whose processing is not itself subject to the GDPR.',
      ru: 'Решение (ЕС) 2021/914: выберите модуль и заполните приложения I–III. Рассчитаны на импортёров, чья обработка сама не подпадает под GDPR.',
    },
  ),
  safeguard(
    'authority-clauses',
    [gdpr('46(2)(d)')],
    'Standard data protection clauses adopted by a supervisory authority and approved by the Commission',
    'Стандартные положения о защите данных, принятые надзорным органом и одобренные Европейской комиссией',
  ),
  safeguard(
    'code-of-conduct',
    [gdpr('46(2)(e)'), gdpr('40')],
    'Approved code of conduct with binding and enforceable commitments of the recipient',
    'Одобренный кодекс поведения с обязательными и обеспеченными исполнением обязательствами получателя',
  ),
  safeguard(
    'certification',
    [gdpr('46(2)(f)'), gdpr('42')],
    'Approved certification mechanism with binding and enforceable commitments of the recipient',
    'Одобренный механизм сертификации с обязательными и обеспеченными исполнением обязательствами получателя',
  ),
  safeguard(
    'ad-hoc-clauses',
    [gdpr('46(3)(a)')],
    'Individual contractual clauses authorised by the supervisory authority',
    'Индивидуальные договорные положения с разрешения надзорного органа',
  ),
  safeguard(
    'administrative-arrangement',
    [gdpr('46(3)(b)')],
    'Administrative arrangement between public authorities, authorised by the supervisory authority',
    'Административная договорённость между публичными органами с разрешения надзорного органа',
  ),
];

/** What lets data leave the EEA: adequacy (Art. 45), appropriate safeguards (Art. 46), derogations (Art. 49). */
export const gdprTransferMechanisms: Vocabulary<TransferMechanismTerm> = {
  id: 'gdpr-transfer-mechanisms',
  name: {
    en: 'Transfer mechanism (Chapter V GDPR)',
    ru: 'Механизм передачи в третью страну (глава V GDPR)',
  },
  editions: [gdprEdition],
  terms: [...adequacy, ...safeguards, ...derogations],
};
