import { expect, test } from 'vitest';
import { assembled } from './assembled.specimen.ts';

const recipientsOf = (recipients: string) => {
  const { activities, parties } = assembled({ recipients });
  return { of: activities[0], names: parties.map(({ name }) => name?.en ?? name?.ru) };
};

test.each([
  'authorised users',
  'Administrators',
  'Authorised personnel only',
  'Hiring managers only',
  'Internal staff (least privilege)',
  'Tenant staff with role-based access',
  'befugte Mitarbeiter der Verwaltung',
  'personnel autorisé',
  'équipe de soins du cabinet',
  'personal autorizado',
  'personale interno autorizzato',
  'bevoegde medewerkers',
  'уполномоченные работники',
  'сотрудники оператора',
])('%s are a role inside the organisation and no party', (words) => {
  const { of, names } = recipientsOf(`${words}, Harbour Mail Ltd`);
  expect(names).toEqual(['Harbour Mail Ltd']);
  expect(of?.recipients?.map(({ role }) => role)).toEqual(['internal-unit', undefined]);
});

test.each(['authorised dealers', 'The Internal Combustion Club', 'Personio', 'Staffbase'])(
  '%s is nobody inside the organisation',
  (words) => {
    expect(recipientsOf(words).of?.recipients?.[0]?.role).toBeUndefined();
  },
);

test.each([
  ['None for logs', true],
  ['Nadie — solo en el dispositivo', true],
  ['Niemand', true],
  ['Keins', true],
  ['Personne (aucune transmission)', undefined],
  ['Solo el responsable del tratamiento', undefined],
  ['Offen: Verträge mit Hetzo abschließen', undefined],
  ['données pseudonymisées uniquement pour la recherche', undefined],
])('“%s” names no party', (words, none) => {
  const { of, names } = recipientsOf(words);
  expect(names).toEqual([]);
  expect(of?.noRecipients).toBe(none);
});

test('a name with brackets, and another behind an “or”, are two', () => {
  expect(recipientsOf('Harbour Pages (VS, DPF) of TransHost (NL)').names).toEqual([
    'Harbour Pages',
    'TransHost',
  ]);
});

test('a kind of recipient whose brackets say what for is no party of that name', () => {
  const { of, names } = recipientsOf('proveedor de email (verificación)');
  expect(names).toEqual([]);
  expect(of?.recipients).toMatchObject([{ kind: 'e-mail-delivery' }]);
});

test('the country and the papers behind a processor are said of it', () => {
  const { of, names } = recipientsOf('Hetzo Pte. Ltd., Singapore – hosted in the EU, DPA with SCC');
  expect(names).toEqual(['Hetzo Pte. Ltd.']);
  expect(of?.recipients).toHaveLength(1);
});

test('an article and small letters describe a recipient and name no party', () => {
  const { of, names } = recipientsOf('The two participants; anyone');
  expect(names).toEqual([]);
  expect(of?.recipients).toMatchObject([
    { note: { en: 'The two participants' } },
    { kind: 'indefinite-circle' },
  ]);
});

test('a processor whose name has the word of a unit in it is no unit', () => {
  const { activities, parties } = assembled({ processors: 'Vigilanza Esempio' });
  expect(parties.map(({ name }) => name?.en)).toEqual(['Vigilanza Esempio']);
  expect(activities[0]?.recipients?.map(({ role }) => role)).toEqual(['processor']);
});

test('behind a company in a line of its own stands where it is', () => {
  expect(recipientsOf('Hafen GmbH, Köln (Webhosting)\nQuay Mail Inc., USA (newsletters)').names).toEqual([
    'Hafen GmbH',
    'Quay Mail Inc.',
  ]);
  expect(recipientsOf('Hafen GmbH, Banken, Steuerberater').of?.recipients).toHaveLength(3);
});
