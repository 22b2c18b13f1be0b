import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { dateInWords, type IsoDate } from '../../wording/date.ts';
import { cardsOf } from '../activity-card/card-row.ts';
import { chapter, lead } from '../blocks.ts';
import { lines, words } from '../describe/runs.ts';
import type { Scope } from '../describe/scope.ts';
import { addressee, numberAndDate } from '../fz152-forms/addressee.ts';
import { draftOf, filedOf } from '../fz152-forms/draft-filing.ts';
import { formRows, toFillIn, type FormRow } from '../fz152-forms/form-row.ts';
import { operatorIdentity } from '../fz152-forms/operator-identity.ts';
import { responsibleRows } from '../fz152-forms/responsible.ts';
import { signature } from '../fz152-forms/signing.ts';
import { transferCountries } from '../fz152-notification/operator-wide.ts';
import { crossing, destinations, type Destination } from './crossing.ts';
import { recipientBlocks } from './recipients.ts';
import { headWords, transferRows } from './transfer-rows.ts';

const titles = {
  operator: { en: 'The operator', ru: 'Оператор' },
  responsible: {
    en: 'Person responsible for organising processing',
    ru: 'Ответственный за организацию обработки персональных данных',
  },
  transfers: { en: 'The transfer', ru: 'Трансграничная передача' },
  assessment: { en: 'States and assessment', ru: 'Иностранные государства и оценка' },
  annex: { en: 'Annex: the recipients', ru: 'Приложение. Сведения о получателях' },
  notification: {
    en: 'Notification of the intention to process (Art. 22)',
    ru: 'Уведомление о намерении осуществлять обработку (ст. 22)',
  },
  states: {
    en: 'Foreign states',
    ru: 'Перечень иностранных государств',
  },
  assessed: {
    en: 'Date of the assessment',
    ru: 'Дата проведения оценки',
  },
} as const satisfies Record<string, Wording>;

const places = {
  operator: { en: 'Art. 12 part 4 item 1', ru: 'п. 1 ч. 4 ст. 12' },
  responsible: { en: 'Art. 12 part 4 item 2', ru: 'п. 2 ч. 4 ст. 12' },
  transfers: { en: 'Art. 12 part 4 items 3–5', ru: 'п. 3–5 ч. 4 ст. 12' },
  assessment: {
    en: 'States to whose territory data go (Art. 12 part 4 item 6); when the operator assessed how the recipients ensure the confidentiality and security of the data (item 7)',
    ru: 'Государства, на территорию которых передаются данные (п. 6 ч. 4 ст. 12); когда оператор оценил соблюдение получателями конфиденциальности и безопасности данных при их обработке (п. 7)',
  },
  annex: {
    en: 'Information that the operator has from the recipients before the notification (Art. 12 part 5) and gives to Roskomnadzor on request (part 6)',
    ru: 'Сведения, полученные оператором от получателей до подачи уведомления (ч. 5 ст. 12); предоставляются Роскомнадзору по запросу (ч. 6 ст. 12)',
  },
} as const satisfies Record<string, Wording>;

const ofTheAct: Wording = {
  en: 'Articles are those of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data” unless another act is named.',
  ru: 'Нормы указаны по Федеральному закону от 27.07.2006 № 152-ФЗ «О персональных данных», если не назван иной акт.',
};

/** Number and date of the Art. 22 notification: as the authority received it, else as it went out. */
function notificationRow(day: IsoDate, scope: Scope): FormRow {
  const { received, outgoing, sentOn, id } = filedOf(scope.register, 'notification', day) ?? {};
  const said =
    numberAndDate(received?.number, received?.on ?? sentOn, scope) ??
    numberAndDate(outgoing?.number, outgoing?.date, scope);
  return {
    label: titles.notification,
    value: lines([words(said)]),
    ...(id ? { entity: id, path: '/received/number' } : {}),
  };
}

/** When each recipient was assessed; the days of one recipient in one line. */
function assessmentLines(all: readonly Destination[], scope: Scope): FormRow['value'] {
  return lines(
    all.flatMap(({ transfers }) => {
      const [first] = transfers;
      const days = [...new Set(transfers.flatMap(({ transfer }) => transfer.assessedOn ?? []))];
      if (!first || days.length === 0) return [];
      const said = days.map((day) => dateInWords(day, scope.language)).join(', ');
      return [words(`${headWords(first.transfer, scope)}: ${said}`)];
    }),
  );
}

/** The rows of the form outside its cards. */
export function formParts(day: IsoDate, scope: Scope) {
  const draft = draftOf(scope.register, 'cross-border-notification');
  const activities = crossing(draft, scope);
  const all = destinations(activities, scope);
  return {
    addressee: addressee(draft, scope),
    operator: [...operatorIdentity(scope), notificationRow(day, scope)],
    responsible: responsibleRows(scope),
    assessment: [
      { label: titles.states, value: lines([words(transferCountries(activities, scope))]) },
      { label: titles.assessed, value: assessmentLines(all, scope) },
    ],
  } as const satisfies Record<string, readonly FormRow[]>;
}

const part = (
  number: number,
  name: keyof typeof places,
  blocks: readonly Block[],
  scope: Scope,
): readonly Block[] => [chapter(number, titles[name], scope), ...lead(places[name], scope), ...blocks];

/** Contents 1 to 7 of Art. 12 part 4, and the signature. */
export function formBlocks(day: IsoDate, scope: Scope): readonly Block[] {
  const draft = draftOf(scope.register, 'cross-border-notification');
  const activities = crossing(draft, scope);
  const parts = formParts(day, scope);
  const transfers =
    activities.length > 0 ? [cardsOf(3, titles.transfers, toFillIn(transferRows), activities, scope)] : [];
  return [
    ...formRows(parts.addressee, scope),
    ...lead(ofTheAct, scope),
    ...part(1, 'operator', formRows(parts.operator, scope), scope),
    ...part(2, 'responsible', formRows(parts.responsible, scope), scope),
    ...part(3, 'transfers', transfers, scope),
    ...part(4, 'assessment', formRows(parts.assessment, scope), scope),
    signature(draft, scope),
  ];
}

/** The recipients, in an annex on pages of its own: the notification goes without it, Roskomnadzor may ask for it. */
export function annexBlocks(scope: Scope): readonly Block[] {
  const draft = draftOf(scope.register, 'cross-border-notification');
  const all = destinations(crossing(draft, scope), scope);
  return part(5, 'annex', recipientBlocks(5, all, scope), scope);
}
