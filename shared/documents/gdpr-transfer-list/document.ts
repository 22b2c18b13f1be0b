import type { Paper } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { britishTransfers } from '../british-transfers.ts';
import { lackingLanguage, missingBasics, notRecorded } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { destinationsOf, transferring } from './destinations.ts';
import { nothing, sectionsOf } from './sections.ts';

const name: Wording = {
  en: 'List of transfers to third countries',
  ru: 'Перечень передач в третьи страны',
};

const subtitle: Wording = {
  en: 'Chapter V (Articles 44 to 49) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'глава V (статьи 44–49) Регламента (ЕС) 2016/679 (GDPR)',
};

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: factRows(organisationFields, request.register.organisation, scope, {
      only: ['name', 'country', 'address', 'copiesContact'],
    }),
    sections: sectionsOf(request, scope),
  });
}

const labels = {
  country: { en: 'Country of the transfer', ru: 'Государство передачи' },
  party: { en: 'Recipient of the transfer', ru: 'Получатель передачи' },
  mechanism: { en: 'Mechanism of the transfer', ru: 'Механизм передачи' },
} as const satisfies Record<string, Wording>;

/** What is not recorded of the transfers of an activity. */
const lackingOf = (activity: Activity, scope: Scope): readonly ChecklistItem[] =>
  transfersUnderLaw(activity, scope).flatMap((transfer) =>
    (['country', 'party', 'mechanism'] as const)
      .filter((field) => !transfer[field])
      .map((field) => notRecorded(activity, labels[field], `/transfers/${transfer.id}/${field}`, scope)),
  );

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const activities = transferring(request.register);
  return [
    ...missingBasics(activities, scope),
    ...britishTransfers(activities, scope),
    ...activities.flatMap((activity) => lackingOf(activity, scope)),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** All transfers to third countries and what makes them lawful under Chapter V GDPR, by country and recipient. */
export const gdprTransferList: DocumentKind = {
  id: 'gdpr-transfer-list',
  regime: 'gdpr',
  name,
  law: [gdpr('44–49')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register, language }) =>
    destinationsOf(transferring(register), scopeOf(register, language, 'gdpr')).length > 0
      ? undefined
      : nothing,
  checklist,
  build,
};
