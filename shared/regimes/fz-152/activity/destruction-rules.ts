import type { Activity } from '../../../register/activity/activity.ts';
import { order179 } from '../../../vocabulary/by-laws.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { destructionMethods } from '../../../vocabulary/keeping/destruction-methods.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import { once, type Context } from '../../context.ts';
import { hasAny, hasText } from '../../filled.ts';
import { whole, type Rule, type WholeRule } from '../../rule.ts';
import { policyItem, storageLimit } from '../citations.ts';
import { dayAfter, lastDayFromToday, lawSince } from '../dates.ts';
import { lackingParts, type Part } from '../details.ts';
import { chose, isLegalEntity } from '../facts.ts';
import { blocking, destructionInWords } from '../text-patterns.ts';
import { found } from '../text-search.ts';

const procedure: Pick<WholeRule<Activity>, 'id' | 'message' | 'path' | 'isMet'> = {
  id: 'R64',
  message: { en: 'Describe the destruction procedure.', ru: 'Опишите порядок уничтожения.' },
  path: '/destructionOccasions',
  isMet: (activity) =>
    hasAny(activity.destructionOccasions) ||
    hasAny(activity.destructionMethods) ||
    hasText(activity.destructionProcedure),
};

/** Whether one of its parts is told in the words of the procedure. */
const tells =
  (pattern: RegExp) =>
  ({ destructionProcedure }: Activity): boolean =>
    found(destructionProcedure, pattern) !== undefined;

const inWords = {
  method: tells(destructionInWords.method),
  deadline: tells(destructionInWords.deadline),
  who: tells(destructionInWords.who),
  proof: tells(destructionInWords.proof),
};

const parts: readonly Part<Activity>[] = [
  {
    path: '/destructionMethods',
    has: (activity) => hasAny(activity.destructionMethods) || inWords.method(activity),
    words: { en: 'method', ru: 'способ' },
  },
  {
    path: '/destructionDeadline',
    has: (activity) => activity.destructionDeadline !== undefined || inWords.deadline(activity),
    words: { en: 'deadline', ru: 'срок' },
  },
  {
    path: '/destructionResponsible',
    has: (activity) => hasText(activity.destructionResponsible) || inWords.who(activity),
    words: { en: 'who does it', ru: 'ответственный' },
  },
  {
    path: '/destructionProof',
    has: (activity) => activity.destructionProof !== undefined || inWords.proof(activity),
    words: { en: 'proof', ru: 'подтверждение' },
  },
];

const methodsOf = ({ destructionMethods: methods = [] }: Activity) =>
  methods.flatMap(({ method }) => (method === undefined ? [] : (termOf(destructionMethods, method) ?? [])));

/** Measures and systems that destroy with an assessed tool (Art. 19 part 2 item 3.1). */
const assessedTools = once(
  ({ register }) =>
    new Set([
      ...register.measures.filter(({ kind }) => kind === 'assessed-destruction-tools').map(({ id }) => id),
      ...register.systems.filter(({ destructionTool }) => destructionTool === true).map(({ id }) => id),
    ]),
);

function hasAssessedTool(activity: Activity, context: Context): boolean {
  const tools = assessedTools(context);
  const { systems = [], measures = [] } = activity;
  return (
    methodsOf(activity).some(({ code }) => code === 'assessed-tool') ||
    [...systems, ...measures, ...(context.organisation.measures ?? [])].some((id) => tools.has(id))
  );
}

/** Occasions whose term the law sets itself, by the row of the table of deadlines. */
const lawfulTerms: Readonly<Record<string, string>> = {
  'purpose-achieved': 'destroy-purpose-achieved',
  'consent-withdrawn': 'destroy-consent-withdrawn',
};

/** Whether data may stay longer than the law allows after one of the occasions, counted from today. */
function isTooLong({ destructionDeadline, destructionOccasions = [] }: Activity, context: Context): boolean {
  const own = destructionDeadline && dayAfter(context.today, destructionDeadline);
  if (own === undefined) return false;
  return destructionOccasions.some((occasion) => {
    const row = lawfulTerms[occasion];
    const last = row === undefined ? undefined : lastDayFromToday(row, context);
    return last !== undefined && own > last;
  });
}

/** When, how and by whom data are destroyed, and how that is proved. */
export const destructionRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    ...procedure,
    severity: 'error',
    citation: policyItem,
    appliesTo: (_activity, { organisation }) => isLegalEntity(organisation),
  }),
  whole<Activity>({
    ...procedure,
    severity: 'warning',
    citation: storageLimit,
    appliesTo: (_activity, { organisation }) => !isLegalEntity(organisation),
  }),
  {
    id: 'R65',
    severity: 'warning',
    citation: fz152('Art. 21', 'ст. 21'),
    message: {
      en: 'Complete the procedure: occasions of destruction alone are not enough.',
      ru: 'Дополните порядок: одних случаев уничтожения недостаточно.',
    },
    path: '/destructionMethods',
    unmet: (activity) =>
      hasAny(activity.destructionOccasions) || hasText(activity.destructionProcedure)
        ? // Decisions to leave it as it is are kept at this field, whichever part is missing.
          lackingParts(parts, activity).map((one) => ({ ...one, path: '/destructionMethods' }))
        : undefined,
  },
  whole<Activity>({
    id: 'R108',
    severity: 'warning',
    citation: fz152('Art. 21 parts 4–6', 'ч. 4–6 ст. 21'),
    message: {
      en: 'Shorten the deadline, or say in the procedure that the data are blocked until then: the longer term is for data that cannot be destroyed in time.',
      ru: 'Сократите срок или укажите в порядке, что до уничтожения данные блокируются: более длинный срок — для данных, которые нельзя уничтожить вовремя.',
    },
    path: '/destructionDeadline',
    appliesTo: ({ destructionDeadline }) => destructionDeadline !== undefined,
    isMet: (activity, context) =>
      !isTooLong(activity, context) || found(activity.destructionProcedure, blocking) !== undefined,
  }),
  whole<Activity>({
    id: 'R88',
    severity: 'warning',
    citation: fz152('Art. 19 part 2 item 3.1', 'п. 3.1 ч. 2 ст. 19'),
    message: {
      en: 'Check whether electronic data are to be destroyed with an assessed tool that has a destruction function.',
      ru: 'Проверьте, нужно ли уничтожать электронные данные прошедшим оценку соответствия средством с функцией уничтожения.',
    },
    path: '/destructionMethods',
    from: lawSince('233-fz'),
    appliesTo: (activity) => methodsOf(activity).some(({ medium }) => medium === 'electronic'),
    isMet: hasAssessedTool,
  }),
  whole<Activity>({
    id: 'R99',
    severity: 'info',
    citation: fz152('Art. 5 part 7, Art. 21', 'ч. 7 ст. 5, ст. 21'),
    message: {
      en: 'Look at the methods again: de-identification, archiving and return are not destruction in the sense of Art. 21.',
      ru: 'Проверьте способы: обезличивание, передача в архив и возврат — не уничтожение по ст. 21.',
    },
    path: '/destructionMethods',
    appliesTo: (activity) => hasAny(activity.destructionMethods),
    isMet: (activity) => methodsOf(activity).every(({ destroysUnder152 }) => destroysUnder152),
  }),
  whole<Activity>({
    id: 'R100',
    severity: 'warning',
    citation: order179('2, 7'),
    message: {
      en: 'Prove destruction in an information system with an act and an export from its event log.',
      ru: 'Подтверждайте уничтожение в информационной системе актом и выгрузкой из журнала событий.',
    },
    path: '/destructionProof',
    appliesTo: ({ automation, destructionProof }) =>
      destructionProof !== undefined && chose(['automated', 'mixed'], automation ?? ''),
    isMet: ({ destructionProof }) => destructionProof === 'act-and-log',
  }),
];
