import type { LabelledRow, Paper } from '../../paper/paper.ts';
import { plain } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { textIn, type Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { chosen } from '../audience.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { conditions } from '../fz152-policy-parts/conditions.ts';
import { contacts } from './contacts.ts';
import { generalProvisions } from './general-provisions.ts';
import { doubtsOfNone } from '../fz152-policy-parts/abroad-questions.ts';
import { draftsAmong } from '../fz152-policy-parts/drafts.ts';
import { purposeRows, purposes } from '../fz152-policy-parts/purposes.ts';
import { rightsChapter } from '../fz152-policy-parts/rights.ts';
import { security } from '../fz152-policy-parts/security.ts';
import { audience, selectedActivities, website, websiteCanBeTold } from './selection.ts';

const name: Wording = {
  en: 'Extract from the personal data processing policy',
  ru: 'Выписка из политики в отношении обработки персональных данных',
};

const shortTitle: Wording = { en: 'Extract from the policy', ru: 'Выписка из политики' };

const subtitle: Wording = {
  en: 'Article 18.1 part 1 item 2 and part 2 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”',
  ru: 'пункт 2 части 1 и часть 2 статьи 18.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
};

/** The operator, and the choices that narrow the extract. */
function coverFacts(request: DocumentRequest, scope: Scope): readonly LabelledRow[] {
  const choices = [website, audience].flatMap((option) => {
    const label = textIn(chosen(option, request)?.label, request.language);
    return label ? [{ label: tell(option.label, scope), value: plain(label) }] : [];
  });
  const operator = factRows(organisationFields, request.register.organisation, scope, {
    only: ['name', 'inn', 'ogrn', 'address'],
  });
  return [...operator, ...choices];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const activities = selectedActivities(request);
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle,
    facts: coverFacts(request, scope),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...generalProvisions(request, scope),
          ...purposes(2, activities, scope),
          ...conditions(3, activities, scope),
          ...security(4, activities, scope),
          ...rightsChapter(5, activities, request.date, scope),
          ...contacts(request, scope),
        ],
      },
    ],
  });
}

const siteUnclear: Wording = {
  en: 'The register does not tell which activities collect data on the website; all purposes are printed',
  ru: 'По реестру нельзя определить, какие процессы собирают данные на сайте; печатаются все цели',
};

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const activities = selectedActivities(request);
  return [
    ...missingBasics(activities, scope),
    ...(chosen(website, request) && !websiteCanBeTold(request.register) ? [siteUnclear] : []),
    ...draftsAmong(activities),
    ...doubtsOfNone(request.register),
    ...missingRows(purposeRows, activities, scope),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** The extract of the policy for one website or audience: what must stand on the pages where data are collected. */
export const fz152PolicyExtract: DocumentKind = {
  id: 'fz152-policy-extract',
  regime: 'fz-152',
  name,
  law: [fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1'), fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
  formats: ['docx', 'pdf', 'html'],
  options: [website, audience],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  build,
};
