import type { Activity } from '../../register/activity/activity.ts';
import { actions } from '../../register/activity/actions.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import type { Content } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { actName } from '../describe/acts.ts';
import { methodLines } from '../describe/actions.ts';
import { subjectLines } from '../describe/data-subjects.ts';
import { factLines } from '../describe/facts.ts';
import { basisLines, conditionLines, purposeLines } from '../describe/legal-basis.ts';
import { labelled, lines, upperFirst, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { listWords, unknownWords } from '../describe/terms.ts';
import { actionsInWords, processingActions } from '../../vocabulary/fz-152/actions.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { formGroups, itemsByFormGroup } from './data-groups.ts';

/** The data in the groups of the form, and what makes the list exact. */
export function categoryLines(activity: Activity, scope: Scope): Content {
  const items = itemsByFormGroup(activity, scope);
  const inGroups = formGroups.flatMap(({ group, label }) => {
    const list = listWords(dataItems, items.get(group) ?? [], scope, 'dataItems');
    return lines([labelled(tell(label, scope), words(list))]);
  });
  return [...inGroups, ...detailLines(activity, scope)];
}

const exact: Wording = { en: 'Exact list', ru: 'Уточнение состава' };

/** What people wrote to make the list exact, group by group. */
const detailLines = (activity: Activity, scope: Scope): Content =>
  lines(
    (activity.data ?? []).map(({ details }) => labelled(tell(exact, scope), words(oneLine(details, scope)))),
  );

/** The grounds with what they rest on, as far as it is for the authority: acts, the contract, the interest. */
export const groundLines = (activity: Activity, scope: Scope): Content => [
  ...basisLines(activity, scope),
  ...conditionLines(activity, scope),
  ...lines((activity.acts ?? []).map((act) => words(actName(act, scope)))),
  ...factLines(
    legalBasis.fields.contract.fields,
    legalBasis.fields.contract.appliesWhen?.(activity) ? activity.contract : undefined,
    scope,
    { only: ['title'] },
  ),
  ...factLines(
    legalBasis.fields.interest.fields,
    legalBasis.fields.interest.appliesWhen?.(activity) ? activity.interest : undefined,
    scope,
    { only: ['interest'] },
  ),
  ...factLines(legalBasis.fields, activity, scope, { only: ['basisFacts'] }),
];

/** The actions in the order of the form, where distribution stands apart from the other kinds of transfer. */
function actionsOfForm(activity: Activity, scope: Scope): Content {
  const last = ['distribution', 'other'];
  const inWords = (wanted: (code: string) => boolean): string => {
    const codes = (activity.actions ?? []).filter(wanted);
    const known = codes.filter((code) => termOf(processingActions, code));
    return actionsInWords(known, scope.language, oneLine(activity.otherAction, scope));
  };
  const distribution = termOf(processingActions, 'distribution')?.words;
  const said = [
    inWords((code) => !last.includes(code)),
    activity.actions?.includes('distribution') && distribution && tell(distribution, scope),
    inWords((code) => code === 'other'),
    ...(activity.actions ?? [])
      .filter((code) => !termOf(processingActions, code))
      .map((code) => unknownWords(code, scope)),
  ];
  return lines([
    words(upperFirst(said.filter(Boolean).join(', '))),
    labelled(
      tell(actions.fields.depersonalisation.label, scope),
      words(oneLine(activity.depersonalisation, scope)),
    ),
  ]);
}

/** What Art. 22 part 3.1 asks for by purpose, in the order of the form. */
export const notifiedRows: readonly CardRow[] = [
  {
    label: { en: 'Purpose of processing', ru: 'Цель обработки персональных данных' },
    describe: purposeLines,
    required: true,
    path: '/purpose',
  },
  {
    label: { en: 'Categories of personal data', ru: 'Категории персональных данных' },
    describe: categoryLines,
    required: true,
    path: '/data',
  },
  {
    label: {
      en: 'Categories of data subjects',
      ru: 'Категории субъектов, персональные данные которых обрабатываются',
    },
    describe: subjectLines,
    required: true,
    path: '/subjects',
  },
  {
    label: { en: 'Legal basis', ru: 'Правовое основание обработки персональных данных' },
    describe: groundLines,
    required: true,
    path: '/fz152Bases',
  },
  {
    label: { en: 'Actions with personal data', ru: 'Перечень действий с персональными данными' },
    describe: actionsOfForm,
    required: true,
    path: '/actions',
  },
  {
    label: { en: 'Methods of processing', ru: 'Способы обработки персональных данных' },
    describe: methodLines,
    required: true,
    path: '/automation',
  },
];
