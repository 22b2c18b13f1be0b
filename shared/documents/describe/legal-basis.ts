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
import { factLines } from './facts.ts';
import { bullets, capitalised, joined, lines, listed, words, type Runs } from './runs.ts';
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

/** The bases under the document's law with what they rest on: acts, the contract, the interest, other facts. */
export function legalBasisLines(activity: Activity, scope: Scope): Content {
  const own = basisRuns(activity, scope).map(capitalised);
  return [
    ...(own.length > 1 ? bullets(own) : lines(own)),
    ...factLines(legalBasis.fields, activity, scope, {
      only: ['acts', 'contract', 'interest', 'basisFacts'],
    }),
  ];
}

/** The places in the law alone, for a narrow column; where there is none to print, the label. */
export function basisPlaces(activity: Activity, scope: Scope): Content {
  const { bases, field } = byRegime[scope.regime];
  const places = inOrder(bases, activity[field] ?? []).map((code) => {
    const term = termOf(bases, code);
    return (term && citationWords(term, scope)) ?? termWords(bases, code, scope);
  });
  return lines([words(places.join('; '))]);
}

/** How consent is asked, proved and withdrawn. */
export const consentLines = (activity: Activity, scope: Scope): Content =>
  factLines(legalBasis.fields, activity, scope, { only: ['consent'] });

/** The conditions for data that the law protects more than others, and what they rest on. */
export function specialConditionLines(activity: Activity, scope: Scope): Content {
  const { conditions, conditionsField } = byRegime[scope.regime];
  const codes = inOrder(conditions, activity[conditionsField] ?? []);
  return [
    ...listed(codes.map((code) => capitalised(termRuns(conditions, code, scope)))),
    ...lines(paragraphsOf(activity.conditionFacts, scope).map(words)),
  ];
}

const onBasis: Wording = { en: 'legal basis', ru: 'правовое основание' };

/** The main purpose and what it is made of; a sub-purpose names its basis where that is its own. */
export function purposeLines(activity: Activity, scope: Scope): Content {
  const parts = (activity.subPurposes ?? []).map((part) => {
    const own = joined(basisRuns(part, scope), ', ');
    const basis = own.length > 0 ? [{ text: ` (${tell(onBasis, scope)}: ` }, ...own, { text: ')' }] : [];
    return [...words(oneLine(part.purpose, scope)), ...basis];
  });
  return [...lines(paragraphsOf(activity.purpose, scope).map(words)), ...bullets(parts)];
}

/** What the purpose means for the person: marketing, profiling, decisions without a person, scale. */
export const purposeFlagLines = (activity: Activity, scope: Scope): Content =>
  factLines(purpose.fields, activity, scope, {
    only: [
      'directMarketing',
      'directContact',
      'profiling',
      'automatedDecisions',
      'automatedLogic',
      'automatedConsequences',
      'largeScale',
      'publicMonitoring',
    ],
  });
