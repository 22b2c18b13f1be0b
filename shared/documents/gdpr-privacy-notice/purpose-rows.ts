import type { Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { actName } from '../describe/acts.ts';
import { specialConditionLines } from '../describe/legal-basis.ts';
import { bullets, capitalised, joined, labelled, lines, listed, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { plainBases } from './plain-bases.ts';

const labels = {
  interest: { en: 'Our interest', ru: 'Наш интерес' },
  othersInterest: { en: 'Interest of a third party', ru: 'Интерес третьего лица' },
  contract: { en: 'Contract', ru: 'Договор' },
  law: { en: 'Law', ru: 'Закон' },
  asked: { en: 'How we ask', ru: 'Как мы его запрашиваем' },
  withdrawal: { en: 'How you withdraw it', ru: 'Как его отозвать' },
} as const satisfies Record<string, Wording>;

const on: Wording = { en: 'legal basis', ru: 'правовое основание' };

/** What for, and each part of the purpose with the basis of its own (Art. 13(1)(c), 14(1)(c)). */
function purposes(activity: Activity, scope: Scope): Content {
  const parts = (activity.subPurposes ?? []).map((part) => {
    const own = joined(plainBases(part, scope), ', ');
    const basis = own.length > 0 ? [{ text: `${tell(on, scope)}: ` }, ...own] : [];
    return joined([words(oneLine(part.purpose, scope)), basis], ' — ');
  });
  return [...lines(paragraphsOf(activity.purpose, scope).map(words)), ...bullets(parts)];
}

/** The acts that oblige or empower us, without what we noted on them. */
const laws = (activity: Activity, scope: Scope): Runs =>
  joined(
    (activity.acts ?? []).map((act) => words(actName(act, scope))),
    '; ',
  );

/** The bases, and what they rest on: the interest pursued (Art. 13(1)(d), 14(2)(b)), the contract, the act. */
function bases(activity: Activity, scope: Scope): Content {
  const { interest, contract, acts } = legalBasis.fields;
  const held = <Value>(field: { appliesWhen?: (owner: Activity) => boolean }, value: Value) =>
    (field.appliesWhen?.(activity) ?? true) ? value : undefined;
  const pursued = held(interest, activity.interest);
  const whose = pursued?.whose === 'third-party' ? labels.othersInterest : labels.interest;
  return [
    ...listed(plainBases(activity, scope).map(capitalised)),
    ...lines([
      labelled(tell(whose, scope), words(oneLine(pursued?.interest, scope))),
      labelled(tell(labels.contract, scope), words(oneLine(held(contract, activity.contract)?.title, scope))),
      labelled(tell(labels.law, scope), held(acts, true) ? laws(activity, scope) : []),
    ]),
    ...lines(paragraphsOf(activity.basisFacts, scope).map(words)),
  ];
}

/** How consent is asked and withdrawn (Art. 13(2)(c), 14(2)(d)). */
function consent(activity: Activity, scope: Scope): Content {
  if (!legalBasis.fields.consent.appliesWhen?.(activity)) return [];
  const { asked, withdrawal } = activity.consent ?? {};
  return lines([
    labelled(tell(labels.asked, scope), words(oneLine(asked, scope))),
    labelled(tell(labels.withdrawal, scope), words(oneLine(withdrawal, scope))),
  ]);
}

const marketing: Wording = {
  en: 'This is direct marketing: you may object at any time, and we then stop.',
  ru: 'Это прямой маркетинг: вы вправе возразить в любое время, и мы прекратим.',
};

const marketingNote = ({ directMarketing, softOptIn }: Activity, scope: Scope): Content =>
  directMarketing ? lines([words(tell(marketing, scope)), ...paragraphsOf(softOptIn, scope).map(words)]) : [];

export const purposeRows: readonly CardRow[] = [
  {
    label: { en: 'What for', ru: 'Зачем' },
    describe: (activity, scope) => [...purposes(activity, scope), ...marketingNote(activity, scope)],
    required: true,
  },
  { label: { en: 'What allows us to', ru: 'На каком основании' }, describe: bases, required: true },
  {
    label: { en: 'What allows us to use sensitive data', ru: 'Основание для особых данных' },
    describe: (activity, scope) =>
      activity.gdprConditions?.length ? specialConditionLines(activity, scope) : [],
  },
  { label: { en: 'Your consent', ru: 'Ваше согласие' }, describe: consent },
];
