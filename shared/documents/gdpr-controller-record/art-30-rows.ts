import type { Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { identity } from '../../register/activity/identity.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { joined, labelled, lines, words, type Runs } from '../describe/runs.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { factRuns } from '../describe/facts.ts';
import { purposeNames } from '../describe/legal-basis.ts';
import { officerRuns, partyRuns, placeRuns } from '../describe/parties.ts';
import { activityMeasureLines } from '../describe/protection.ts';
import { recipientHeads } from '../describe/recipients.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { transfersOfRecord } from '../describe/transfers.ts';

const words30 = {
  controller: { en: 'Controller', ru: 'Контролёр (оператор)' },
  generalMeasures: {
    en: 'The general measures of chapter 3 apply.',
    ru: 'Действуют общие меры, указанные в главе 3.',
  },
} as const satisfies Record<string, Wording>;

/** The controller with its contact details, on one line. */
export function controllerRuns(scope: Scope): Runs {
  const { organisation } = scope.register;
  const reached = [organisation.email, organisation.phone].map(words);
  return joined([words(oneLine(organisation.name, scope)), placeRuns(organisation, scope), ...reached], ', ');
}

/** Item (a): the controller, the joint controllers of the organisation and of this activity, the representative, the DPO. */
function namesAndContacts(activity: Activity, scope: Scope): Content {
  const { jointControllers = [], euRepresentatives = [] } = scope.register.organisation;
  const { fields } = identity;
  const own = activity.role === 'joint-controller' ? (activity.jointControllers ?? []) : [];
  const label = (wording: Wording, runs: Runs): Runs => labelled(tell(wording, scope), runs);
  const parties = (wording: Wording, of: readonly string[]): readonly Runs[] =>
    [...new Set(of)].map((id) => label(wording, partyRuns(id, scope)));
  return lines([
    label(words30.controller, controllerRuns(scope)),
    ...parties(organisationFields.jointControllers.label, [...jointControllers, ...own]),
    ...factRuns(fields, activity, scope, { only: ['arrangement'] }),
    ...parties(organisationFields.euRepresentatives.label, euRepresentatives),
    label(organisationFields.dpo.label, officerRuns(scope)),
  ]);
}

function measures(activity: Activity, scope: Scope): Content {
  const general = (scope.register.organisation.measures ?? []).length > 0;
  const note = general ? lines([words(tell(words30.generalMeasures, scope))]) : [];
  return [...activityMeasureLines(activity, scope), ...note];
}

const item = (letter: string, label: Wording): Wording => ({
  en: `(${letter}) ${label.en}`,
  ru: `(${letter}) ${label.ru}`,
});

/** The items of Art. 30(1), letter by letter. */
export const art30Rows: readonly CardRow[] = [
  {
    label: item('a', { en: 'Names and contact details', ru: 'Наименования и контакты' }),
    describe: namesAndContacts,
    required: true,
  },
  {
    label: item('b', { en: 'Purposes', ru: 'Цели обработки' }),
    describe: purposeNames,
    required: true,
    path: '/purpose',
  },
  {
    ...legalFields.subjects,
    label: item('c', { en: 'Categories of data subjects', ru: 'Категории субъектов данных' }),
  },
  {
    label: item('c', { en: 'Categories of personal data', ru: 'Категории персональных данных' }),
    describe: (activity, scope) => [
      ...legalFields.category.describe(activity, scope),
      ...legalFields.data.describe(activity, scope),
    ],
    required: true,
    path: '/data',
  },
  {
    label: item('d', { en: 'Categories of recipients', ru: 'Категории получателей' }),
    describe: recipientHeads,
    required: true,
    path: '/recipients',
  },
  {
    label: item('e', { en: 'Transfers to third countries', ru: 'Передача в третьи страны' }),
    describe: transfersOfRecord,
    required: true,
    path: '/transfers',
  },
  {
    ...legalFields.period,
    label: item('f', { en: 'Time limits for erasure', ru: 'Сроки удаления' }),
  },
  {
    label: item('g', { en: 'Security measures', ru: 'Меры безопасности' }),
    describe: measures,
    required: true,
    path: '/measures',
  },
];
