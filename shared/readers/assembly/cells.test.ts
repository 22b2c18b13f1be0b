import { expect, test } from 'vitest';
import { assembled } from './assembled.specimen.ts';

test('the brackets after a recipient tell its role', () => {
  const { activities, parties } = assembled({
    recipients:
      'Hosting One (Auftragsverarbeiter), Mail Two (personuppgiftsbiträde), Three Ltd (for deliveries)',
  });
  expect(activities[0]?.recipients?.map(({ role }) => role)).toEqual(['processor', 'processor', undefined]);
  expect(parties.filter(({ roles }) => roles?.includes('processor'))).toHaveLength(2);
});

test('a kind of recipient with its role in brackets is no party of that name', () => {
  const { activities, parties } = assembled({ recipients: 'consulente del lavoro (responsabile esterno)' });
  expect(activities[0]?.recipients).toMatchObject([{ kind: 'payroll', role: 'processor' }]);
  expect(parties).toEqual([]);
});

test('a recipient named in two languages is one', () => {
  const { activities, parties } = assembled({ recipients: 'Steuerberater / tax adviser' });
  expect(activities[0]?.recipients?.map(({ kind }) => kind)).toEqual(['payroll']);
  expect(parties).toEqual([]);
  expect(assembled({ recipients: 'Keine / None' }).activities[0]).toMatchObject({ noRecipients: true });
});

test('parts of a term that name lengths or events of their own are periods of their own', () => {
  const { activities } = assembled({
    retention: 'Until account deletion; backups 14 days; then overwritten',
  });
  expect(activities[0]?.periods?.map(({ kind, triggers, duration }) => [kind, triggers, duration])).toEqual([
    ['until-event', ['account-closed'], undefined],
    ['fixed-term', undefined, { amount: 14, unit: 'day' }],
  ]);
});

test('a row of a table of measures is one measure', () => {
  const { measures } = assembled({ measures: 'Backups: daily; Status: in use\nEncryption: TLS 1.3' });
  expect(measures.map(({ name }) => name?.en)).toEqual(
    expect.arrayContaining(['Backups', 'Encryption: TLS 1.3']),
  );
  expect(measures).toHaveLength(2);
});

test('fields are known by the names programs give them', () => {
  const { activities } = assembled({ data: 'ipAddress, date_of_birth, users.email' });
  expect(activities[0]?.data?.[0]?.items?.toSorted()).toEqual(['date-of-birth', 'email', 'ip-address']);
});

test('the clauses of a transfer are known in other languages', () => {
  const transfers = ['USA – standardowe klauzule umowne', 'Yhdysvallat (vakiosopimuslausekkeet)'];
  for (const text of transfers)
    expect(assembled({ transfers: text }).activities[0]?.transfers).toMatchObject([
      { country: 'US', mechanism: 'commission-clauses' },
    ]);
});

test('a sentence under recipients is kept as words, and names beside it become parties', () => {
  const { activities, parties } = assembled({
    recipients:
      'Host GmbH — to be checked; see annex 2; Police on request. If the module is switched on, the provider of it is told too',
  });
  expect(parties.map(({ name }) => name?.en)).toEqual(['Host GmbH']);
  expect(activities[0]?.recipients?.map(({ note }) => note?.en)).toEqual(['to be checked', 'on request']);
  expect(activities[0]?.confidentiality?.en).toBe(
    'see annex 2\nIf the module is switched on, the provider of it is told too',
  );
});

test('a label under recipients holds up to the next one', () => {
  const { activities } = assembled({ recipients: 'Internal: Accounting; Staff office. External: Host GmbH' });
  expect(activities[0]?.recipients?.map(({ role }) => role)).toEqual([
    'internal-unit', 'internal-unit', undefined,
  ]); // prettier-ignore
});

test('“internal use only” is no party', () => {
  const { activities, parties } = assembled({ recipients: 'Usage interne uniquement' });
  expect(parties).toEqual([]);
  expect(activities[0]?.confidentiality?.en).toBe('Usage interne uniquement');
});

test('a sentence behind persons or among data names no further ones', () => {
  const { activities, subjectCategories, dataItems } = assembled({
    subjects: 'Pupils of the club. Where the law asks for it, the school is the controller',
    data: 'name; full bank details are stored for refunds',
  });
  expect(subjectCategories.map(({ name }) => name?.en)).toEqual(['Pupils of the club']);
  expect(dataItems).toEqual([]);
  expect(activities[0]?.data?.[0]?.details?.en).toBe('full bank details are stored for refunds');
  expect(activities[0]?.sourceTexts?.map(({ said }) => said?.en)).toContain(
    'Where the law asks for it, the school is the controller',
  );
});

test('“Yes, with each member” names no joint controller, but tells the role', () => {
  const { activities, parties, leftovers } = assembled({
    jointControllers: 'ja, mit dem jeweiligen Mitglied (Art. 26). Vereinbarung: V-1',
  });
  expect(activities[0]).toMatchObject({ role: 'joint-controller' });
  expect(parties).toEqual([]);
  expect(leftovers.map(({ label }) => label)).toEqual(['jointControllers']);
});

test.each([
  ['7 Tage / 90 Tage', [7, 90], 0],
  ['logs 30 days, backups 90 days', [30, 90], 2],
  ['Active until deleted, archived 30 days, erased after 400 days', [30, 400], 2],
  ['7 to 30 days depending on the signal', [30], 1],
])('each term of “%s” is a period of its own', (retention, amounts, guessed) => {
  const { activities, guesses } = assembled({ retention });
  const read = activities[0]?.periods?.map(({ duration }) => duration?.amount);
  expect(new Set(read)).toEqual(new Set(amounts));
  expect(guesses.length).toBe(guessed);
});

test('“not stored” said of a part only is a guess', () => {
  const { guesses } = assembled({ retention: 'E-mail: not stored; code: 15 minutes' });
  expect(guesses.map(({ path }) => path.split('/')[1])).toEqual(['periods']);
});

test('a path is no law that sets a term', () => {
  const { activities } = assembled({ retention: '30 days. See /legal/retention.' });
  expect(activities[0]?.periods?.[0]).toMatchObject({ kind: 'fixed-term' });
});

test('persons and what a relative clause says of them are one category', () => {
  const { subjectCategories } = assembled({ subjects: 'alle, die die Anwendung aufrufen' });
  expect(subjectCategories.map(({ name }) => name?.en)).toEqual(['alle, die die Anwendung aufrufen']);
  expect(assembled({ subjects: 'die Kunden, die Lieferanten' }).activities[0]?.subjects).toHaveLength(2);
});

test('general and special data in one line are two groups', () => {
  const { activities } = assembled({
    data: 'Общие: ФИО; дата рождения; СНИЛС. Специальные: сведения о состоянии здоровья',
  });
  expect(activities[0]?.data).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ items: ['health'], category: 'special' }),
      expect.objectContaining({ name: { ru: 'Общие' } }),
    ]),
  );
});

test('the method of the notification form answers for both networks', () => {
  const { activities } = assembled({
    method: 'смешанная; с передачей по внутренней сети; без передачи по сети Интернет',
  });
  expect(activities[0]).toMatchObject({ automation: 'mixed', intranet: 'yes', internet: 'no' });
  expect(activities[0]?.methodNote).toBeUndefined();
  expect(
    assembled({ method: 'смешанная обработка с передачей по внутренней сети и сети Интернет' }).activities[0],
  ).toMatchObject({ automation: 'mixed', intranet: 'yes', internet: 'yes' });
});

test('lone letters with an “or” and brackets are bases', () => {
  const { activities } = assembled({ legalBasis: 'b (precontractueel) of f', name: 'GDPR letters' });
  expect(activities[0]?.gdprBases?.toSorted()).toEqual(['contract', 'legitimate-interests']);
});

test.each(['дата и место рождения', 'date et lieu de naissance', 'Geburtsdatum und -ort'])(
  '“%s” is the day and the place',
  (data) => {
    expect(assembled({ data }).activities[0]?.data?.[0]?.items?.toSorted()).toEqual([
      'date-of-birth',
      'place-of-birth',
    ]);
  },
);

test('visitors of an activity about a site come to the site', () => {
  expect(assembled({ name: 'Website', subjects: 'Besucher' }).activities[0]?.subjects).toEqual([
    'site-visitor',
  ]);
  expect(assembled({ name: 'Reception', subjects: 'Besucher' }).activities[0]?.subjects).toEqual([
    'premises-visitor',
  ]);
});

test.each([
  ['Art. 6 Abs. 1 lit. b, c bzw. f DSGVO', ['contract', 'legal-obligation', 'legitimate-interests']],
  ['Art. 6 Abs. 1 lit. b DSGVO; Protokolle: lit. f', ['contract', 'legitimate-interests']],
])('all letters of “%s” are bases', (legalBasis, bases) => {
  expect(assembled({ legalBasis }).activities[0]?.gdprBases?.toSorted()).toEqual(bases);
});

test('groups of data are found behind a list without a name, and one that is not processed is none', () => {
  const { activities } = assembled({
    data: 'Nombre, teléfono. Datos de salud: grado de discapacidad\nбиометрические: не обрабатываются',
  });
  expect(activities[0]?.data?.map(({ name }) => name?.en)).toEqual(
    expect.arrayContaining([undefined, 'Datos de salud']),
  );
  expect(activities[0]?.data).toHaveLength(2);
});

test('a word cut short ends no sentence', () => {
  const { dataItems } = assembled({ data: 'Lebenslauf, ggf. Schwerbehinderung' });
  expect(dataItems.map(({ name }) => name?.en)).not.toContain('ggf');
});

test.each(['год, месяц, дата рождения', 'число, месяц и год рождения'])('«%s» is one day', (data) => {
  const { activities, dataItems } = assembled({ data: `ФИО, ${data}` });
  expect(activities[0]?.data?.[0]?.items).toContain('date-of-birth');
  expect(dataItems).toEqual([]);
});
