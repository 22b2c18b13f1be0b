import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses, tableOf } from '../blocks.ts';
import { deadlineInWords, type DeadlineInWords } from '../describe/deadlines.ts';
import { citation, lines, upperFirst, words, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { clauseRuns, type Clause } from '../fz152-policy-parts/clause.ts';
import { exercise } from '../fz152-policy-parts/rights.ts';

const number = 7;

const titles = {
  title: {
    en: 'Updating, correction and destruction of data; requests',
    ru: 'Актуализация, исправление и уничтожение данных, ответы на обращения',
  },
  event: { en: 'Counted from', ru: 'Событие, от которого считается срок' },
  duty: { en: 'What the operator must do', ru: 'Что должен сделать оператор' },
  term: { en: 'Term', ru: 'Срок' },
  place: { en: 'Article', ru: 'Норма' },
  table: { en: 'Terms of the Act', ru: 'Сроки по Закону' },
} as const satisfies Record<string, Wording>;

const request: Clause = {
  says: {
    en: 'A request names the main identity document of the data subject or the representative, when and by whom it was issued; what confirms relations with the operator (number and date of a contract or other information) or otherwise confirms that the operator processes the data; it bears a signature. It may be sent as an electronic document signed with an electronic signature.',
    ru: 'В запросе указываются номер основного документа, удостоверяющего личность субъекта или его представителя, дата его выдачи и выдавший орган; сведения, подтверждающие отношения с оператором (номер и дата договора или иные сведения) либо иным образом подтверждающие обработку данных оператором; запрос подписывается. Его можно направить в форме электронного документа, подписанного электронной подписью.',
  },
  place: { en: 'Art. 14 part 3', ru: 'ч. 3 ст. 14' },
};

const terms: Clause = {
  says: {
    en: 'Data are clarified, blocked and destroyed and requests are answered within the terms of the table.',
    ru: 'Данные уточняются, блокируются и уничтожаются, а обращения рассматриваются в сроки, указанные в таблице.',
  },
  place: { en: 'Art. 14, 20, 21', ru: 'ст. 14, 20, 21' },
};

const proof: Clause = {
  says: {
    en: 'Destruction is confirmed by an act and, where data were processed with the use of automation means, also by an export from the event log of the information system; both are kept for 3 years.',
    ru: 'Уничтожение подтверждается актом, а если данные обрабатывались с использованием средств автоматизации, — также выгрузкой из журнала регистрации событий в информационной системе; они хранятся 3 года.',
  },
  place: {
    en: 'Art. 21 part 7, Roskomnadzor Order No. 179 of 28.10.2022',
    ru: 'ч. 7 ст. 21, приказ Роскомнадзора от 28.10.2022 № 179',
  },
};

/** Deadlines in the order in which a reader meets them, and when they can matter. */
const keys: readonly (readonly [key: string, when?: (activity: Activity) => boolean])[] = [
  ['access-answer'],
  ['refusal'],
  ['correct-or-destroy'],
  ['block'],
  ['clarify'],
  ['stop-unlawful'],
  ['destroy-unlawful'],
  ['destroy-purpose-achieved'],
  ['destroy-consent-withdrawn', ({ fz152Bases }) => fz152Bases?.includes('item-1') ?? false],
  ['stop-on-demand'],
  ['destroy-after-blocking'],
  ['stop-distribution', ({ distribution }) => distribution?.permitted === true],
  ['stop-unlawful-distribution', ({ distribution }) => distribution?.permitted === true],
  [
    'stop-marketing',
    ({ directMarketing, directContact }) => directMarketing === true && directContact !== false,
  ],
  ['objection-to-automated-decision', ({ automatedDecisions }) => automatedDecisions === true],
  ['roskomnadzor-request'],
];

const except: Wording = { en: 'Unless', ru: 'Кроме случаев, когда' };
const extendable: Wording = { en: 'It', ru: 'Срок' };

const muted = (text: string): Runs => [{ text, style: 'muted' }];

const termLines = ({ limit, extension, unless }: DeadlineInWords, scope: Scope) =>
  lines([
    words(upperFirst(limit)),
    extension ? muted(`${tell(extendable, scope)} ${extension}`) : [],
    unless ? muted(`${tell(except, scope)} ${unless}`) : [],
  ]);

function deadlineTable(activities: readonly Activity[], day: IsoDate, scope: Scope): readonly Block[] {
  const rows = keys
    .filter(([, when]) => !when || activities.some(when))
    .flatMap(([key]) => deadlineInWords(key, day, scope) ?? []);
  return tableOf(
    titles.table,
    [
      { title: titles.duty, share: 3, describe: ({ duty }) => lines([words(duty)]) },
      { title: titles.event, share: 2.4, describe: ({ event }) => lines([words(upperFirst(event))]) },
      { title: titles.term, share: 3.6, describe: (row) => termLines(row, scope) },
      { title: titles.place, share: 1.4, describe: ({ place }) => lines([citation(place)]) },
    ],
    rows,
    scope,
  );
}

/** Chapter 7: how people write, and by when the operator clarifies, stops and destroys. */
export function requests(activities: readonly Activity[], day: IsoDate, scope: Scope): readonly Block[] {
  return [
    chapter(number, titles.title, scope),
    ...clauses(
      number,
      [request, proof, terms].map((clause) => clauseRuns(clause, scope)),
    ),
    ...deadlineTable(activities, day, scope),
    ...exercise(activities, scope),
  ];
}

/** The deadlines of the table that the user corrected, by what they are for. */
export const correctedDeadlines = (day: IsoDate, scope: Scope): readonly DeadlineInWords[] =>
  keys.flatMap(([key]) => deadlineInWords(key, day, scope) ?? []).filter(({ corrected }) => corrected);
