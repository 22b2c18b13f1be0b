import type { DestructionAct } from '../../../register/destruction-act.ts';
import { order179 } from '../../../vocabulary/by-laws.ts';

import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasAny, hasText } from '../../filled.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { proofsKeptUntil } from '../dates.ts';
import { lackingParts, type Part } from '../details.ts';

const isDone = ({ date }: DestructionAct, { today }: Context): boolean => date !== undefined && date <= today;

/** Data in an information system: what was destroyed lay in one, or the activity is not carried out on paper alone. */
function wasOnComputers({ systems, activity }: DestructionAct, { activities }: Context): boolean {
  const automation = activity === undefined ? undefined : activities.get(activity)?.automation;
  return hasAny(systems) || automation === 'automated' || automation === 'mixed';
}

const always: readonly Part<DestructionAct>[] = [
  {
    path: '/subjects',
    has: ({ subjects }) => hasText(subjects),
    words: { en: 'whose data', ru: 'чьи данные' },
  },
  {
    path: '/items',
    has: ({ items, dataNote }) => hasAny(items) || hasText(dataNote),
    words: { en: 'categories of data', ru: 'категории данных' },
  },
  {
    path: '/persons',
    has: ({ persons = [] }) =>
      persons.length > 0 && persons.every(({ name, post }) => hasText(name) && hasText(post)),
    words: { en: 'who destroyed them, with their positions', ru: 'кто уничтожил, с должностями' },
  },
  {
    path: '/methods',
    has: ({ methods, methodNote }) => hasAny(methods) || hasText(methodNote),
    words: { en: 'method', ru: 'способ' },
  },
  {
    path: '/occasion',
    has: ({ occasion }) => occasion !== undefined,
    words: { en: 'reason', ru: 'причина' },
  },
];
const ofSystems: Part<DestructionAct> = {
  path: '/systems',
  has: ({ systems }) => hasAny(systems),
  words: { en: 'information system', ru: 'информационная система' },
};
const ofPaper: Part<DestructionAct> = {
  path: '/carriers',
  has: ({ carriers = [] }) =>
    carriers.length > 0 && carriers.every(({ medium, sheets }) => medium !== 'paper' || sheets !== undefined),
  words: { en: 'carriers, with the number of sheets', ru: 'носители с количеством листов' },
};

const partsOf = (act: DestructionAct, context: Context): readonly Part<DestructionAct>[] => [
  ...always,
  wasOnComputers(act, context) ? ofSystems : ofPaper,
];

const noAct: Wording = { en: 'There is no signed act.', ru: 'Нет подписанного акта.' };
const noLog: Wording = {
  en: 'There is no export from the event log.',
  ru: 'Нет выгрузки из журнала событий.',
};

/** How a destruction is proved (Art. 21 part 7, Order 179). */
export const destructionActRules: readonly Rule<DestructionAct>[] = [
  {
    id: 'R77',
    severity: 'error',
    citation: {
      regime: 'fz-152',
      en: 'Art. 21 part 7 152-FZ, Roskomnadzor Order No. 179 of 28.10.2022',
      ru: 'ч. 7 ст. 21 152-ФЗ, приказ Роскомнадзора от 28.10.2022 № 179',
    },
    message: { en: 'Prove the destruction.', ru: 'Подтвердите уничтожение.' },
    path: '/signedOn',
    unmet: (act, context): readonly Unmet[] | undefined =>
      isDone(act, context)
        ? [
            ...(act.signedOn === undefined ? [{ path: '/signedOn', detail: noAct }] : []),
            ...(wasOnComputers(act, context) && act.log?.exported !== true
              ? [{ path: '/log/exported', detail: noLog }]
              : []),
          ]
        : undefined,
  },
  whole<DestructionAct>({
    id: 'R78',
    severity: 'error',
    citation: order179('8'),
    message: {
      en: 'Keep the act and the export for three years from destruction.',
      ru: 'Храните акт и выгрузку три года со дня уничтожения.',
    },
    path: '/keepUntil',
    appliesTo: ({ date, keepUntil }) => date !== undefined && keepUntil !== undefined,
    isMet: ({ date = '', keepUntil = '' }) => keepUntil >= (proofsKeptUntil(date) ?? ''),
  }),
  {
    id: 'R106',
    severity: 'warning',
    citation: order179('3'),
    message: { en: 'Complete the act of destruction.', ru: 'Дополните акт об уничтожении.' },
    path: '/subjects',
    unmet: (act, context) => (isDone(act, context) ? lackingParts(partsOf(act, context), act) : undefined),
  },
];
