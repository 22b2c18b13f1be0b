import type { Activity } from '../../register/activity/activity.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import { purpose } from '../../register/activity/purpose.ts';
import type { Content } from '../../paper/paper.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { gdprSpecialConditions } from '../../vocabulary/gdpr/special-conditions.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { actLines } from './acts.ts';
import { factLines } from './facts.ts';
import { bullets, capitalised, joined, labelled, lines, listed, words, type Runs } from './runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from './scope.ts';
import { citationWords, inOrder, termRuns, termWords } from './terms.ts';

/** The vocabulary and the fields that hold the bases and conditions of each law. */
const byRegime = {
  gdpr: {
    bases: gdprLegalBases,
    field: 'gdprBases',
    conditions: gdprSpecialConditions,
    conditionsField: 'gdprConditions',
  },
  'fz-152': {
    bases: fz152LegalBases,
    field: 'fz152Bases',
    conditions: fz152SpecialConditions,
    conditionsField: 'fz152Conditions',
  },
} as const;

type OwnBases = Pick<Activity, 'gdprBases' | 'fz152Bases'>;

const basisRuns = (owner: OwnBases, scope: Scope): readonly Runs[] => {
  const { bases, field } = byRegime[scope.regime];
  return inOrder(bases, owner[field] ?? []).map((code) => termRuns(bases, code, scope));
};

/** The bases under the document's law, each with its place in it. */
export function basisLines(activity: Activity, scope: Scope): Content {
  return listed(basisRuns(activity, scope).map(capitalised));
}

/** The bases with what they rest on: acts, the contract, the interest, other facts. */
export const legalBasisLines = (activity: Activity, scope: Scope): Content => [
  ...basisLines(activity, scope),
  ...actLines(activity, scope),
  ...factLines(legalBasis.fields, activity, scope, { only: ['contract', 'interest', 'basisFacts'] }),
];

/** The places in the law alone, one under another for a narrow column; where there is none to print, the label. */
export function basisPlaces(activity: Activity, scope: Scope): Content {
  const { bases, field } = byRegime[scope.regime];
  const places = inOrder(bases, activity[field] ?? []).map((code) => {
    const term = termOf(bases, code);
    return (term && citationWords(term, scope)) ?? termWords(bases, code, scope);
  });
  return lines(places.map(words));
}

/** How consent is asked, proved and withdrawn. */
export const consentLines = (activity: Activity, scope: Scope): Content =>
  factLines(legalBasis.fields, activity, scope, { only: ['consent'] });

/** The conditions for data that the law protects more than others, each with its place in it. */
export function conditionLines(activity: Activity, scope: Scope): Content {
  const { conditions, conditionsField } = byRegime[scope.regime];
  const codes = inOrder(conditions, activity[conditionsField] ?? []);
  return listed(codes.map((code) => capitalised(termRuns(conditions, code, scope))));
}

/** The same with what they rest on. */
export const specialConditionLines = (activity: Activity, scope: Scope): Content => [
  ...conditionLines(activity, scope),
  ...lines(paragraphsOf(activity.conditionFacts, scope).map(words)),
];

const onBasis: Wording = { en: 'legal basis', ru: 'правовое основание' };

/** The main purpose and what it is made of. */
export const purposeNames = (activity: Activity, scope: Scope): Content => [
  ...lines(paragraphsOf(activity.purpose, scope).map(words)),
  ...bullets((activity.subPurposes ?? []).map((part) => words(oneLine(part.purpose, scope)))),
];

/** The same, where a sub-purpose names its basis if that is its own. */
export function purposeLines(activity: Activity, scope: Scope): Content {
  const parts = (activity.subPurposes ?? []).map((part) => {
    const own = joined(basisRuns(part, scope), ', ');
    const basis = own.length > 0 ? [{ text: ` (${tell(onBasis, scope)}: ` }, ...own, { text: ')' }] : [];
    return [...words(oneLine(part.purpose, scope)), ...basis];
  });
  return [...lines(paragraphsOf(activity.purpose, scope).map(words)), ...bullets(parts)];
}

/** The bases that sub-purposes have of their own, where the purposes stand without them. */
export const subPurposeBases = (activity: Activity, scope: Scope): Content =>
  lines(
    (activity.subPurposes ?? []).map((part) =>
      labelled(oneLine(part.purpose, scope) ?? '', joined(basisRuns(part, scope), ', ')),
    ),
  );

/** What the purpose means for the person: marketing, profiling, decisions without a person, scale. */
export const purposeFlagLines = (activity: Activity, scope: Scope): Content =>
  factLines(purpose.fields, activity, scope, {
    only: [
      'directMarketing',
      'directContact',
      'softOptIn',
      'furtherProcessing',
      'compatibility',
      'profiling',
      'automatedDecisions',
      'automatedGrounds',
      'automatedLogic',
      'automatedConsequences',
      'largeScale',
      'publicMonitoring',
    ],
  });
