import type { LabelledRow, Paper } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { factRows } from '../describe/facts.ts';
import { lines, words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { conditions } from '../fz152-policy-parts/conditions.ts';
import { isNaturalPerson } from '../fz152-policy-parts/operator-type.ts';
import { published } from '../fz152-policy-parts/published.ts';
import { purposes } from '../fz152-policy-parts/purposes.ts';
import { rightsList } from '../fz152-policy-parts/rights.ts';
import { security } from '../fz152-policy-parts/security.ts';
import { categories } from './categories.ts';
import { checklist } from './checklist.ts';
import { approver, finalProvisions } from './final.ts';
import { generalProvisions } from './general-provisions.ts';
import { grounds } from './grounds.ts';
import { operatorDuties } from './operator-duties.ts';
import { purposeChapter } from './purpose-numbers.ts';
import { requests } from './requests.ts';
import { terms } from './terms.ts';

const name: Wording = {
  en: 'Policy on the processing of personal data',
  ru: 'Политика в отношении обработки персональных данных',
};

const shortTitle: Wording = {
  en: 'Policy on personal data',
  ru: 'Политика обработки персональных данных',
};

const subtitles = {
  entity: {
    en: 'Article 18.1 part 1 item 2 and part 2 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”',
    ru: 'пункт 2 части 1 и часть 2 статьи 18.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
  },
  natural: {
    en: 'Article 18.1 part 2 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”',
    ru: 'часть 2 статьи 18.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
  },
} as const satisfies Record<string, Wording>;

const labels = {
  approver: { en: 'Approved by', ru: 'Утверждает' },
  subjectRights: { en: 'Rights of data subjects', ru: 'Права субъектов персональных данных' },
} as const satisfies Record<string, Wording>;

const coverFacts = (scope: Scope): readonly LabelledRow[] => [
  ...factRows(organisationFields, scope.register.organisation, scope, {
    only: ['name', 'inn', 'ogrn', 'address'],
  }),
  { label: tell(labels.approver, scope), value: lines([words(approver(scope))]) },
];

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const activities = published(request.register);
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle: isNaturalPerson(scope) ? subtitles.natural : subtitles.entity,
    facts: coverFacts(scope),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...generalProvisions(scope),
          ...terms(activities, scope),
          ...operatorDuties(activities, request.date, scope),
          { kind: 'heading', level: 3, text: tell(labels.subjectRights, scope) },
          ...rightsList(activities, request.date, scope),
          ...purposes(purposeChapter, activities, scope),
          ...grounds(activities, scope),
          ...categories(activities, scope),
          ...conditions(5, activities, scope),
          ...security(6, activities, scope),
          ...requests(activities, request.date, scope),
          ...finalProvisions(request, scope),
        ],
      },
    ],
  });
}

/** The policy of the operator in the structure that Roskomnadzor recommends, with a card of nine fields for each purpose. */
export const fz152Policy: DocumentKind = {
  id: 'fz152-policy',
  regime: 'fz-152',
  name,
  law: [fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1'), fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
  formats: ['docx', 'pdf', 'html'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  build,
};
