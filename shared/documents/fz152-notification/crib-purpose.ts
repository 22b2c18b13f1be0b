import type { Activity } from '../../register/activity/activity.ts';
import { automationKinds, internetAnswers, intranetAnswers } from '../../vocabulary/fz-152/methods.ts';
import { actionPortalBoxes, otherSubjectsPortalBox } from '../../vocabulary/fz-152/portal-boxes.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { subjectPortalBoxes } from '../../vocabulary/things/subject-categories/subject-category.ts';
import { termOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { subPurposeBases } from '../describe/legal-basis.ts';
import { lowerFirst } from '../describe/runs.ts';
import { oneLine, paragraphsOf, type Scope } from '../describe/scope.ts';
import { inOrder, memberWords } from '../describe/terms.ts';
import type { CribBox, CribField } from './crib-field.ts';
import { dataFields } from './crib-data.ts';
import { copied } from './crib-text.ts';
import { groundLines } from './purpose-rows.ts';

type Field = Omit<CribField, 'block'>;

const captions = {
  purpose: { en: 'Purpose of processing', ru: 'Цель обработки' },
  subjects: { en: 'Categories of data subjects', ru: 'Категории субъектов' },
  otherSubjects: { en: 'Other categories of data subjects', ru: 'Иные категории субъектов (текст)' },
  basis: { en: 'Legal basis', ru: 'Правовое основание' },
  actions: { en: 'Actions', ru: 'Перечень действий' },
  otherAction: { en: 'Other actions', ru: 'Иные действия (текст)' },
  automation: { en: 'Method of processing', ru: 'Способ обработки' },
  intranet: { en: 'Internal network', ru: 'Передача по внутренней сети' },
  internet: { en: 'Internet', ru: 'Передача по сети Интернет' },
} as const satisfies Record<string, Wording>;

/** Two buttons of which one is chosen, or none where the answer is not known. */
export const yesOrNo = (yes: string, no: string, answer: boolean | undefined): readonly CribBox[] => [
  { name: yes, ticked: answer === true },
  { name: no, ticked: answer === false },
];

const choice = (vocabulary: Vocabulary, chosen: string | undefined): readonly CribBox[] =>
  vocabulary.terms.map(({ code, label }) => ({ name: lowerFirst(label.ru), ticked: code === chosen }));

const boxOf = (code: string): string | undefined => termOf(subjectCategories, code)?.portalBox;

/** Boxes of the form for the categories that have one, and the rest as a text. */
function subjects(activity: Activity, scope: Scope): { boxes: readonly CribBox[]; other: string } {
  const used = inOrder(subjectCategories, [
    ...(activity.subjects ?? []),
    ...(activity.data ?? []).flatMap((group) => group.subjects ?? []),
  ]);
  const ticked = new Set(used.map(boxOf));
  const rest = used.filter((code) => !boxOf(code));
  return {
    boxes: [
      ...subjectPortalBoxes.map((name) => ({ name, ticked: ticked.has(name) })),
      { name: otherSubjectsPortalBox, ticked: rest.length > 0 },
    ],
    other: rest
      .map((code) => lowerFirst(memberWords(subjectCategories, 'subjectCategories', code, scope)))
      .join('; '),
  };
}

/** The main purpose and its parts, as one text. */
const purposeText = (activity: Activity, scope: Scope): string =>
  [
    paragraphsOf(activity.purpose, scope).join(' '),
    ...(activity.subPurposes ?? []).map((part) => oneLine(part.purpose, scope) ?? ''),
  ]
    .filter((text) => text !== '')
    .map((text) => text.replace(/\.$/, ''))
    .join('; ');

/** The block of one purpose: Цель → Категории данных → Категории субъектов → Основание → Действия → Способы. */
export function purposeFields(activity: Activity, scope: Scope, language: Language): readonly Field[] {
  const field = (name: keyof typeof captions, more: Partial<Field>): Field => ({
    id: `purposes/${activity.id}/${name}`,
    caption: say(captions[name], language),
    value: '',
    boxes: [],
    ...more,
  });
  const whose = subjects(activity, scope);
  const chosen = activity.actions ?? [];
  const actions = actionPortalBoxes.map(({ box, codes }) => ({
    name: box,
    ticked: codes.some((code) => chosen.includes(code)),
  }));
  const other = chosen.includes('other') ? (oneLine(activity.otherAction, scope) ?? '') : '';
  return [
    field('purpose', { value: purposeText(activity, scope) }),
    ...dataFields(activity, scope, language),
    field('subjects', { boxes: whose.boxes }),
    ...(whose.other ? [field('otherSubjects', { value: whose.other })] : []),
    field('basis', {
      value: copied([...groundLines(activity, scope), ...subPurposeBases(activity, scope)]),
    }),
    field('actions', { boxes: actions }),
    ...(other ? [field('otherAction', { value: other })] : []),
    field('automation', { boxes: choice(automationKinds, activity.automation) }),
    field('intranet', { boxes: choice(intranetAnswers, activity.intranet) }),
    field('internet', { boxes: choice(internetAnswers, activity.internet) }),
  ];
}
