import type { Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { furtherFacts } from '../activity-card/further-facts.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { legalBasisLines, subPurposeBases } from '../describe/legal-basis.ts';
import { recipientDetails } from '../describe/recipients.ts';
import { capitalised, lowerFirst } from '../describe/runs.ts';
import type { Scope } from '../describe/scope.ts';
import { transferDetails } from '../describe/transfers.ts';

const beyond = (row: CardRow): CardRow => ({
  describe: row.describe,
  label: {
    en: `Beyond Art. 30: ${lowerFirst(row.label.en)}`,
    ru: `Сверх ст. 30: ${lowerFirst(row.label.ru)}`,
  },
});

const bases = (activity: Activity, scope: Scope): Content => [
  ...legalBasisLines(activity, scope),
  ...subPurposeBases(activity, scope),
];

/** What else the card says; the article does not ask for it, Art. 5(2), 6, 13, 14, 28, 35 and 44 do. */
export const beyondRows: readonly CardRow[] = [
  {
    label: { en: 'Legal basis (Art. 6)', ru: 'Правовое основание (ст. 6)' },
    describe: bases,
  },
  furtherFacts.consent,
  {
    ...furtherFacts.conditions,
    label: { en: 'Special conditions (Art. 9, 10)', ru: 'Особые условия (ст. 9, 10)' },
  },
  { label: { en: 'Details of recipients', ru: 'Сведения о получателях' }, describe: recipientDetails },
  {
    label: { en: 'Transfer mechanism (Chapter V)', ru: 'Механизм передачи (глава V)' },
    describe: transferDetails,
  },
  furtherFacts.places,
  { label: { en: 'Actions and method', ru: 'Действия и способ' }, describe: actionsAndMethod },
  {
    label: { en: 'Procedure of erasure', ru: 'Порядок уничтожения' },
    describe: legalFields.destruction.describe,
  },
  furtherFacts.source,
  furtherFacts.subjectFacts,
  furtherFacts.minors,
  furtherFacts.biometrics,
  furtherFacts.purposeFlags,
  furtherFacts.impact,
  furtherFacts.systems,
  furtherFacts.keeping,
  furtherFacts.notice,
  furtherFacts.identity,
  furtherFacts.review,
  furtherFacts.imported,
].map(beyond);

function actionsAndMethod(activity: Activity, scope: Scope): Content {
  const said = [
    ...legalFields.actions.describe(activity, scope),
    ...legalFields.method.describe(activity, scope),
  ];
  return said.map((line) => ({ ...line, runs: capitalised(line.runs) }));
}
