import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { textIn, type Wording } from '../../wording/wording.ts';
import { activityName, cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { card, chapter, lead, tableOf } from '../blocks.ts';
import { lines, lowerFirst, upperFirst, words } from '../describe/runs.ts';
import type { Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { dataRows } from './data-rows.ts';
import { furtherRows } from './further-rows.ts';
import { purposeRows } from './purpose-rows.ts';
import { saidOnce } from './said-once.ts';
import { partsOf, toldIn, type Part } from './selection.ts';
import { recipientRow } from './sharing-rows.ts';
import { transferRow } from './transfer-row.ts';

const titles = {
  whom: { en: 'What concerns you', ru: 'Что касается вас' },
  use: { en: 'What we do with your data', ru: 'Что мы делаем с вашими данными' },
  ofAll: { en: 'What holds for every purpose', ru: 'Что верно для каждой цели' },
} as const satisfies Record<string, Wording>;

const whomLead: Wording = {
  en: 'Find yourself on the left; what concerns you stands on the right.',
  ru: 'Найдите себя слева; справа указано, что касается вас.',
};

/** What a notice says where there is nothing to tell of. */
export const nothing: Wording = {
  en: 'No activity of a controller under the GDPR is in operation.',
  ru: 'Нет действующих процессов контролёра, на которые распространяется GDPR.',
};

const onePurpose = (ofAll: number | undefined): Wording => ({
  en: `One purpose after another${ofAll ? `; what is the same for every purpose stands in chapter ${ofAll}` : ''}`,
  ru: `Цель за целью${ofAll ? `; общее для всех целей — в разделе ${ofAll}` : ''}`,
});

/** Whom a part is for; several audiences that are told the same stand together. */
function namesOf(parts: readonly Part[], scope: Scope): string {
  const said = parts.flatMap(({ names }) => names.flatMap((text) => textIn(text, scope.language) ?? []));
  return upperFirst(said.map(lowerFirst).join('; '));
}

const whoseRow = (parts: readonly Part[]): CardRow => ({
  label: { en: 'Whose data', ru: 'Чьи данные' },
  describe: (activity, scope) =>
    lines([
      words(
        namesOf(
          parts.filter(({ activities }) => activities.includes(activity)),
          scope,
        ),
      ),
    ]),
});

/** Each audience with the chapters that are for it. */
const whomTable = (number: number, parts: readonly Part[], told: readonly Activity[], scope: Scope) =>
  tableOf<Part>(
    titles.whom,
    [
      {
        title: { en: 'Who you are', ru: 'Кто вы' },
        share: 2,
        describe: (part) => lines([words(namesOf([part], scope))]),
      },
      {
        title: { en: 'What to read', ru: 'Что читать' },
        share: 4,
        describe: ({ activities }) =>
          lines(
            activities.map((activity) =>
              words(`${number}.${told.indexOf(activity) + 1}. ${activityName(activity, scope)}`),
            ),
          ),
      },
    ],
    parts.filter(({ names }) => names.length > 0),
    scope,
  );

/**
 * From chapter 2 on: where there are several audiences, what is for whom; then each purpose once; then what is the same
 * for all of them.
 */
export function partBlocks(request: DocumentRequest, scope: Scope): readonly (readonly Block[])[] {
  const parts = partsOf(request);
  if (parts.length === 0) return [[chapter(2, titles.use, scope), ...lead(nothing, scope)]];
  const told = toldIn(parts, request);
  const several = parts.length > 1;
  const number = several ? 3 : 2;
  const common = saidOnce(
    [...dataRows, recipientRow, transferRow(request.date), ...furtherRows],
    told,
    scope,
  );
  const rows = [...(several ? [whoseRow(parts)] : []), ...purposeRows, ...common.rows];
  const ofAll = common.ofAll.length > 0 ? number + 1 : undefined;
  const whose = several ? '' : namesOf(parts, scope);
  return [
    ...(several
      ? [[chapter(2, titles.whom, scope), ...lead(whomLead, scope), ...whomTable(3, parts, told, scope)]]
      : []),
    [
      chapter(number, titles.use, scope),
      ...lead(whose ? { en: whose, ru: whose } : onePurpose(ofAll), scope),
      cardsOf(number, titles.use, rows, told, scope),
    ],
    ...(ofAll ? [[chapter(ofAll, titles.ofAll, scope), ...card(common.ofAll)]] : []),
  ];
}
