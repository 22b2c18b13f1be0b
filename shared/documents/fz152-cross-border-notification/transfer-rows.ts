import type { Activity, Transfer } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { subjectLines } from '../describe/data-subjects.ts';
import { purposeNames, subPurposeBases } from '../describe/legal-basis.ts';
import { labelled, lines, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { transferHeads, transfersUnderLaw } from '../describe/transfers.ts';
import { countryWords } from '../describe/parties.ts';
import { entryName } from '../describe/values.ts';
import { categoryLines, groundLines } from '../fz152-notification/purpose-rows.ts';

const further: Wording = { en: 'Further processing', ru: 'Дальнейшая обработка' };

/** “Serbia, Danube Mail”: the state and the recipient in one line. */
export const headWords = ({ country, party }: Transfer, scope: Scope): string =>
  [countryWords(country, scope), party && entryName('parties', party, scope)].filter(Boolean).join(', ');

/** What each transfer is for, and the purpose for which the data are processed further. */
const purposesOfTransfer = (activity: Activity, scope: Scope): Content => [
  ...lines(
    transfersUnderLaw(activity, scope).map((transfer) =>
      labelled(headWords(transfer, scope), words(oneLine(transfer.purpose, scope))),
    ),
  ),
  ...purposeNames(activity, scope).map((line, index) =>
    index === 0 ? { ...line, runs: labelled(tell(further, scope), line.runs) } : line,
  ),
];

/** Items 3–6 of Art. 12 part 4 for one purpose. */
export const transferRows: readonly CardRow[] = [
  {
    label: {
      en: 'Legal basis of the transfer and of further processing',
      ru: 'Правовое основание передачи и дальнейшей обработки переданных данных',
    },
    describe: (activity, scope) => [...groundLines(activity, scope), ...subPurposeBases(activity, scope)],
    required: true,
    path: '/fz152Bases',
  },
  {
    label: {
      en: 'Purpose of the transfer and of further processing',
      ru: 'Цель передачи и дальнейшей обработки переданных данных',
    },
    describe: purposesOfTransfer,
    required: true,
    path: '/transfers',
  },
  {
    label: { en: 'Categories and list of data', ru: 'Категории и перечень передаваемых данных' },
    describe: categoryLines,
    required: true,
    path: '/data',
  },
  {
    label: {
      en: 'Categories of data subjects',
      ru: 'Категории субъектов, персональные данные которых передаются',
    },
    describe: subjectLines,
    required: true,
    path: '/subjects',
  },
  {
    label: { en: 'States and recipients', ru: 'Иностранные государства и получатели' },
    describe: transferHeads,
    required: true,
    path: '/transfers',
  },
];
