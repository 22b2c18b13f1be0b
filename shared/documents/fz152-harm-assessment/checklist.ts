import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { contextOf, type Context } from '../../regimes/context.ts';
import { hasAny } from '../../regimes/filled.ts';
import { assessedActivities, harmOfActivity, isLowerHarm } from '../../regimes/fz-152/harm.ts';
import { dateInWords } from '../../wording/date.ts';
import { languages, type Language, type Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { leadingTo, missingBasics, missingOperator, quoted } from '../checklist.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';

const harmAct = organisationFields.harmAct.fields;

/** What the act must state of itself. */
function actItems({ organisation }: Context): readonly ChecklistItem[] {
  const { number, date, assessedOn, assessors } = organisation.harmAct ?? {};
  const asked = [
    ['number', number !== undefined],
    ['date', date !== undefined],
    ['assessedOn', assessedOn !== undefined],
    ['assessors', hasAny(assessors)],
  ] as const;
  return asked
    .filter(([, isThere]) => !isThere)
    .map(([name]) => ({
      en: `${harmAct[name].label.en} — left to be written by hand`,
      ru: `${harmAct[name].label.ru} — остаётся вписать от руки`,
      ...leadingTo(organisation.id, `/harmAct/${name}`),
    }));
}

const dated = (act: string, today: string): Wording => ({
  en: `The act is dated ${dateInWords(act, 'en')}, but the criteria are those that the register meets on ${dateInWords(today, 'en')}: if you assess anew, give new dates`,
  ru: `Дата акта — ${dateInWords(act, 'ru')}, а критерии — по реестру на ${dateInWords(today, 'ru')}: при новой оценке укажите новые даты`,
});

function dateItems({ organisation, today }: Context): readonly ChecklistItem[] {
  const date = organisation.harmAct?.date;
  if (date === undefined || date >= today) return [];
  return [{ ...dated(date, today), ...leadingTo(organisation.id, '/harmAct/date') }];
}

const undecided: Wording = {
  en: 'no criterion of the order is met: decide the degree and record why',
  ru: 'ни один критерий приказа не выполнен: определите степень и запишите почему',
};
const lower: Wording = {
  en: 'the recorded degree is lower than the criteria give; the act states the degree by the criteria',
  ru: 'указанная степень ниже, чем по критериям; в акте — степень по критериям',
};

function activityItems(activity: Activity, context: Context, scope: Scope): readonly ChecklistItem[] {
  const { code } = harmOfActivity(activity, context);
  const recorded = activity.harm?.degree;
  const said = code === 'none' ? (recorded ? undefined : undecided) : undefined;
  const sentence = said ?? (recorded && isLowerHarm(recorded, code) ? lower : undefined);
  if (!sentence) return [];
  const [en = '', ru = ''] = languages.map((language: Language) =>
    activityName(activity, { ...scope, language }),
  );
  return [
    {
      en: `${quoted(en, 'en')}: ${sentence.en}`,
      ru: `${quoted(ru, 'ru')}: ${sentence.ru}`,
      ...leadingTo(activity.id, '/harm/degree'),
    },
  ];
}

/** What the act lacks, and where a person has to decide. */
export function harmChecklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const context = contextOf(request.register, request.date);
  const activities = assessedActivities(context);
  return [
    ...missingOperator(scope),
    ...missingBasics(activities, scope).filter(({ path }) => path === undefined),
    ...actItems(context),
    ...dateItems(context),
    ...activities.flatMap((activity) => activityItems(activity, context, scope)),
  ];
}
