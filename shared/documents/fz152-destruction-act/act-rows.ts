import type { Content, LabelledRow } from '../../paper/paper.ts';
import { destructionActFields, type DestructionAct } from '../../register/destruction-act.ts';
import { destructionMethods } from '../../vocabulary/keeping/destruction-methods.ts';
import { destructionOccasions } from '../../vocabulary/keeping/destruction-occasions.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { storageMedia } from '../../vocabulary/keeping/storage-media.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { citation, joined, lines, listed, upperFirst, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { citationWords, inOrder, listWords, termInside, termWords } from '../describe/terms.ts';
import { entryName, valueRuns } from '../describe/values.ts';
import { filledRow, operatorLines, partyWithPlace } from '../forms.ts';
import { activityOf, destroyingMethods } from './chosen.ts';

type Carrier = NonNullable<DestructionAct['carriers']>[number];

export const labels = {
  number: { en: 'Number of the act', ru: 'Номер акта' },
  signedOn: { en: 'Date of the act', ru: 'Дата акта' },
  operator: { en: 'Operator', ru: 'Оператор' },
  processor: { en: 'Processor on assignment', ru: 'Обработка поручена' },
  subjects: { en: 'Data subject', ru: 'Субъект персональных данных' },
  persons: { en: 'Destroyed by', ru: 'Уничтожили' },
  items: { en: 'Categories of data destroyed', ru: 'Категории уничтоженных данных' },
  carriers: { en: 'Material carriers, sheets of each', ru: 'Материальные носители, листов' },
  systems: { en: 'Information system', ru: 'Информационная система' },
  method: { en: 'Method of destruction', ru: 'Способ уничтожения' },
  reason: { en: 'Reason of destruction', ru: 'Причина уничтожения' },
  date: { en: 'Date of destruction', ru: 'Дата уничтожения' },
  notInLog: { en: 'Not shown by the event log', ru: 'Нет в журнале' },
} as const satisfies Record<string, Wording>;

/** What belongs on a line left empty, in the words of the requirements. */
const hints: Partial<Record<keyof typeof labels, Wording>> = {
  operator: { en: 'name, address', ru: 'наименование (ФИО), адрес' },
  processor: {
    en: 'name, address, if the processing was assigned',
    ru: 'наименование (ФИО), адрес, если обработка поручена',
  },
  subjects: {
    en: 'name, or other information that relates to a definite person',
    ru: 'ФИО или иная информация, относящаяся к определённому физическому лицу',
  },
  persons: { en: 'name, position; signatures below', ru: 'ФИО, должность; подписи ниже' },
  carriers: {
    en: 'name and number of sheets of each, for processing without automation',
    ru: 'наименование и количество листов каждого, при обработке без автоматизации',
  },
  systems: { en: 'its name, for automated processing', ru: 'наименование, при автоматизированной обработке' },
};

const none = {
  processor: { en: 'The processing was not assigned.', ru: 'Обработка не поручалась.' },
  carriers: { en: 'No material carriers were destroyed.', ru: 'Материальные носители не уничтожались.' },
  systems: {
    en: 'The data were processed without automation.',
    ru: 'Данные обрабатывались без использования средств автоматизации.',
  },
} as const satisfies Record<string, Wording>;

const said = (wording: Wording, scope: Scope): Content => lines([words(tell(wording, scope))]);

/** “Not assigned” only where the card of the activity shows it. */
function processorLines(act: DestructionAct, scope: Scope): Content {
  if (act.processor) return partyWithPlace(act.processor, entryName('parties', act.processor, scope), scope);
  const activity = activityOf(act, scope);
  const known = activity && (activity.noRecipients === true || (activity.recipients ?? []).length > 0);
  const assigned = (activity?.recipients ?? []).some(({ role }) => role === 'processor');
  return known && !assigned ? said(none.processor, scope) : [];
}

const kindOf: Wording = { en: 'kind', ru: 'вид' };
const sheets: Wording = { en: 'sheets', ru: 'листов' };

function carrierRuns({ name, medium, sheets: count }: Carrier, scope: Scope): Runs {
  const kind = medium && termInside(storageMedia, medium, scope);
  const paper = medium === undefined || medium === 'paper';
  const number = count === undefined ? (paper ? '____' : undefined) : String(count);
  const called = oneLine(name, scope);
  return joined(
    [
      words(called && kind ? `${called} (${tell(kindOf, scope)}: ${kind})` : (called ?? kind)),
      words(number && `${tell(sheets, scope)}: ${number}`),
    ],
    ', ',
  );
}

function carrierLines(act: DestructionAct, scope: Scope): Content {
  const carriers = listed((act.carriers ?? []).map((carrier) => carrierRuns(carrier, scope)));
  if (carriers.length > 0) return carriers;
  return activityOf(act, scope)?.automation === 'automated' || (act.systems ?? []).length > 0
    ? said(none.carriers, scope)
    : [];
}

export function systemLines(act: DestructionAct, scope: Scope): Content {
  const systems = (act.systems ?? []).map((id) => words(entryName('systems', id, scope)));
  if (systems.length > 0) return listed(systems);
  return activityOf(act, scope)?.automation === 'non-automated' ? said(none.systems, scope) : [];
}

export const subjectLines = (act: DestructionAct, scope: Scope): Content =>
  lines(paragraphsOf(act.subjects, scope).map(words));

export const dataLines = (act: DestructionAct, scope: Scope): Content =>
  lines([
    words(upperFirst(listWords(dataItems, act.items ?? [], scope, 'dataItems'))),
    ...paragraphsOf(act.dataNote, scope).map(words),
  ]);

function methodLines(act: DestructionAct, scope: Scope): Content {
  const methods = inOrder(destructionMethods, destroyingMethods(act));
  return [
    ...listed(methods.map((code) => words(termWords(destructionMethods, code, scope)))),
    ...lines(paragraphsOf(act.methodNote, scope).map(words)),
  ];
}

/** The reason with its place in the Act. */
export function reasonLines({ occasion }: DestructionAct, scope: Scope): Content {
  if (!occasion) return [];
  const term = termOf(destructionOccasions, occasion);
  const place = citation(term && citationWords(term, scope));
  return lines([joined([words(termWords(destructionOccasions, occasion, scope)), place], ' ')]);
}

export const dateLines = (act: DestructionAct, scope: Scope): Content =>
  lines([valueRuns(destructionActFields.date, act.date, scope)]);

const personLines = ({ persons }: DestructionAct, scope: Scope): Content =>
  listed(
    (persons ?? []).map(({ name, post }) =>
      joined([oneLine(name, scope), oneLine(post, scope)].map(words), ', '),
    ),
  );

/** Number and date, then the ten contents of an act in the order of the requirements of Order 179; what is not known is left to be written. */
export function actRows(act: DestructionAct, scope: Scope): readonly LabelledRow[] {
  const row = (label: keyof typeof labels, value: Content): LabelledRow =>
    filledRow(labels[label], value, scope, hints[label]);
  const notInLog = lines(paragraphsOf(act.log?.note, scope).map(words));
  return [
    row('number', lines([words(act.number)])),
    row('signedOn', lines([valueRuns(destructionActFields.signedOn, act.signedOn, scope)])),
    row('operator', operatorLines(scope)),
    row('processor', processorLines(act, scope)),
    row('subjects', subjectLines(act, scope)),
    row('persons', personLines(act, scope)),
    row('items', dataLines(act, scope)),
    row('carriers', carrierLines(act, scope)),
    row('systems', systemLines(act, scope)),
    row('method', methodLines(act, scope)),
    row('reason', reasonLines(act, scope)),
    row('date', dateLines(act, scope)),
    ...(notInLog.length > 0 ? [row('notInLog', notInLog)] : []),
  ];
}
