import type { LabelledRow, Paper } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { notRecordedContent } from '../activity-card/card-row.ts';
import { lackingLanguage, leadingTo, missingBasics, notRecorded } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { officerRuns, partyLines } from '../describe/parties.ts';
import { lines } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { clientRows } from './client-rows.ts';
import { activitiesForOthers, clientsOf } from './clients.ts';
import { nothing, sectionsOf } from './sections.ts';

const name: Wording = {
  en: 'Record of processing activities of the processor',
  ru: 'Реестр операций обработки данных обработчика',
};

const subtitle: Wording = {
  en: 'Article 30(2) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статья 30(2) Регламента (ЕС) 2016/679 (GDPR)',
};

/** Art. 30(2)(a): the processor itself, its representative and its officer, with contacts. */
function coverFacts(scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  const fields = organisationFields;
  const named = factRows(fields, organisation, scope, { only: ['name'] })[0]?.value;
  return [
    { label: tell({ en: 'Processor', ru: 'Обработчик' }, scope), value: named ?? notRecordedContent(scope) },
    ...factRows(fields, organisation, scope, {
      only: ['country', 'address', 'postalAddress', 'email', 'phone'],
    }),
    {
      label: tell(fields.euRepresentatives.label, scope),
      value: partyLines(organisation.euRepresentatives, scope),
    },
    { label: tell(fields.dpo.label, scope), value: lines([officerRuns(scope)]) },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const clients = clientsOf(activitiesForOthers(request.register));
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: coverFacts(scope),
    sections: sectionsOf(clients, scope),
  });
}

const unreachable: Wording = {
  en: 'The organisation has no contact details',
  ru: 'Не указаны контакты организации',
};

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const { organisation } = request.register;
  const activities = activitiesForOthers(request.register);
  const reached = organisation.email || organisation.phone || organisation.address;
  const controllers = { en: 'Controller', ru: 'Контролёр' };
  return [
    ...missingBasics(activities, scope),
    ...(reached ? [] : [{ ...unreachable, ...leadingTo(organisation.id, '/email') }]),
    ...activities.flatMap((activity) => [
      ...(activity.onBehalfOf?.length ? [] : [notRecorded(activity, controllers, '/onBehalfOf', scope)]),
      ...clientRows
        .filter((row) => row.describe(activity, scope).length === 0)
        .map((row) => notRecorded(activity, row.label, row.path, scope)),
    ]),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** The record that Art. 30(2) GDPR demands of each processor: what it does on behalf of which controller. */
export const gdprProcessorRecord: DocumentKind = {
  id: 'gdpr-processor-record',
  regime: 'gdpr',
  name,
  law: [gdpr('30(2)')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register }) => (activitiesForOthers(register).length > 0 ? undefined : nothing),
  checklist,
  build,
};
