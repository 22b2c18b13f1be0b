import type { Activity } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { measureLines } from '../describe/protection.ts';
import { labelled, lines, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { inOrder, termInside } from '../describe/terms.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import type { FormRow } from '../fz152-forms/form-row.ts';
import { organisationRow, organisationValue } from '../fz152-forms/operator-identity.ts';

const labels = {
  measures: {
    en: 'Measures provided for by Art. 18.1 and 19',
    ru: 'Описание мер, предусмотренных статьями 18.1 и 19',
  },
  crypto: {
    en: 'Cryptographic means and their names',
    ru: 'Сведения о наличии шифровальных (криптографических) средств и их наименования',
  },
  start: { en: 'Date of the start of processing', ru: 'Дата начала обработки персональных данных' },
  end: {
    en: 'Term or condition of the end of processing',
    ru: 'Срок или условие прекращения обработки персональных данных',
  },
  state: {
    en: 'Names of the persons',
    ru: 'ФИО физических лиц или наименования юридических лиц',
  },
  crossBorder: {
    en: 'Cross-border transfer',
    ru: 'Сведения о наличии или об отсутствии трансграничной передачи',
  },
} as const satisfies Record<string, Wording>;

const unused: Wording = {
  en: 'Cryptographic means are not used',
  ru: 'Шифровальные (криптографические) средства не используются',
};
const used: Wording = {
  en: 'Cryptographic means are used',
  ru: 'Шифровальные (криптографические) средства используются',
};
const carriedOut: Wording = { en: 'Carried out to', ru: 'Осуществляется' };
const notCarriedOut: Wording = { en: 'Not carried out', ru: 'Не осуществляется' };

function measures(activities: readonly Activity[], scope: Scope): Content {
  const { organisation } = scope.register;
  const ids = [...(organisation.measures ?? []), ...activities.flatMap((one) => one.measures ?? [])];
  return [...lines(paragraphsOf(organisation.securityNote, scope).map(words)), ...measureLines(ids, scope)];
}

function crypto(scope: Scope): Content {
  const { cryptoUsed } = scope.register.organisation;
  if (cryptoUsed === undefined) return [];
  if (!cryptoUsed) return lines([words(tell(unused, scope))]);
  return [...lines([words(tell(used, scope))]), ...cryptoNames(scope)];
}

/** Which cryptographic means are used, and their class. */
export const cryptoNames = (scope: Scope): Content =>
  scope.register.organisation.cryptoUsed === true
    ? [...organisationValue('cryptoNames', scope), ...organisationValue('cryptoClass', scope)]
    : [];

/** The states to which data go: “Serbia; Turkey”. */
export function transferCountries(activities: readonly Activity[], scope: Scope): string {
  const all = activities.flatMap((activity) => transfersUnderLaw(activity, scope));
  const codes = inOrder(
    countries,
    all.flatMap(({ country }) => country ?? []),
  );
  return codes.map((code) => termInside(countries, code, scope)).join('; ');
}

/** Yes with the countries, no only where every activity says so; nothing where it is not known. */
export function crossBorder(activities: readonly Activity[], scope: Scope): Content {
  const all = activities.flatMap((activity) => transfersUnderLaw(activity, scope));
  if (all.length > 0) {
    const where = transferCountries(activities, scope) || '____________';
    return lines([labelled(tell(carriedOut, scope), words(where))]);
  }
  const none = activities.length > 0 && activities.every(({ noTransfers }) => noTransfers === true);
  return none ? lines([words(tell(notCarriedOut, scope))]) : [];
}

/** Rows 8 and 10–12: measures, cryptographic means, start, end, cross-border transfer. */
export const operatorWide = {
  measures: (activities: readonly Activity[], scope: Scope): readonly FormRow[] => [
    {
      label: labels.measures,
      value: measures(activities, scope),
      path: '/measures',
      entity: scope.register.organisation.id,
    },
    {
      label: labels.crypto,
      value: crypto(scope),
      path: '/cryptoUsed',
      entity: scope.register.organisation.id,
    },
  ],
  terms: (scope: Scope): readonly FormRow[] => [
    organisationRow('processingStart', scope, { label: labels.start }),
    organisationRow('endCondition', scope, { label: labels.end }),
  ],
  crossBorder: (activities: readonly Activity[], scope: Scope): readonly FormRow[] => {
    const open = activities.find(({ noTransfers }) => noTransfers !== true);
    return [
      {
        label: labels.crossBorder,
        value: crossBorder(activities, scope),
        path: '/noTransfers',
        ...(open && { entity: open.id }),
      },
    ];
  },
  stateSystems: (scope: Scope): readonly FormRow[] => [
    {
      ...organisationRow('stateSystems', scope, { label: labels.state }),
      owner: organisationFields.stateSystems.label,
    },
  ],
};
