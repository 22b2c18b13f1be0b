import { describe, expect, it } from 'vitest';
import type { TargetId } from '../../shared/readers/targets.ts';
import { foundIn, lostWords, openFixture, saysOf } from './fixture.ts';

const folder = 'it-peoplemesh';
const files = [`${folder}/ROPA.md`, `${folder}/it-peoplemesh.csv`, `${folder}/it-peoplemesh.xlsx`];

/** What each row begins with under each heading, as the page shows it. */
const rows: readonly (readonly [name: string, purpose: string, basis: string, data: string, recipients: string, transfers: string, retention: string])[] = [
  ['User registration', 'Create user account via OAuth', 'Consent (Art. 6(1)(a))', 'OAuth subject, provider name', 'OAuth login providers', 'Depends on provider', 'Active account lifetime; immediately'],
  ['Profile creation and storage', 'Build multi-dimensional', 'Consent — scope', 'Name, contact identifier', 'None (internal storage)', 'No', 'Active account lifetime; deleted on'],
  ['Semantic embedding generation', 'Generate vector', 'Consent — scope', 'Roles, industries, skills', 'Configured AI provider', 'Possible when using a cloud', 'Embeddings stored until profile deletion'],
  ['Profile matching', 'Suggest relevant people', 'Consent — scope', 'Profile embeddings', 'None (internal pgvector', 'No', 'Results not persisted'],
  ['CV import and structuring', 'Parse CV', 'Consent (Art. 6(1)(a))', 'Full CV file content', 'Docling (self-hosted)', 'Possible when using a cloud', 'Parsed data returned directly'],
  ['OAuth profile import', 'Import profile data', 'Consent (Art. 6(1)(a))', 'Provider profile fields', 'GitHub', 'Depends on provider', 'No server-side persistence'],
  ['Job postings (ATS ingest)', 'Ingest job data', 'Legitimate interest (Art. 6(1)(f))', 'Job title, description', 'External ATS', 'Depends on ATS provider', 'Deleted on owner account erasure or'],
  ['Mesh node management', 'Create and publish', 'Consent — scope', 'Node title, description', 'None', 'No', 'Deleted on owner account erasure'],
  ['Auto-clustering', 'Discover communities', 'Consent — scope', 'Aggregated trait lists', 'Configured AI provider', 'Possible when using a cloud', 'Cluster data refreshed'],
  ['Audit logging', 'Security, compliance', 'Legitimate interest (Art. 6(1)(f))', 'SHA-256 hashed mesh node ID', 'None', 'No', 'Retained for security purposes'],
  ['Consent records', 'Track and prove consent', 'Legal obligation (Art. 6(1)(c))', 'Mesh node ID', 'None', 'No', 'Retained for compliance'],
  ['Notifications', 'Inform users', 'Legitimate interest (Art. 6(1)(f))', 'Email address', 'Email provider', 'No (EU region)', 'Not persisted beyond delivery'],
  ['Skill catalog and assessment', 'Track user skill', 'Consent — scope', 'Skill ID, proficiency level', 'None (internal storage)', 'No', 'Deleted on account erasure when'],
  ['Public profile viewing', 'Allow authenticated users', 'Consent — scope', 'Public profile fields', 'None (internal read)', 'No', 'No additional data stored'],
]; // prettier-ignore

const places: readonly TargetId[] = [
  'name',
  'purpose',
  'legalBasis',
  'data',
  'recipients',
  'transfers',
  'retention',
];
/** A conversion may keep the marks of the page it was made from. */
const bare = (text: string): string => text.replaceAll(/\*\*|`/g, '');

describe.each(files)('%s', (file) => {
  it('holds fourteen activities', async () => {
    expect((await foundIn(file)).records).toHaveLength(14);
  });

  it.each(rows.map((row, at) => [at + 1, row] as const))(
    'row %i says what the page says',
    async (number, row) => {
      const record = (await foundIn(file)).records[number - 1];
      expect(record && saysOf(record, 'number')).toBe(String(number));
      expect(record && saysOf(record, 'subjects')).toMatch(/^(?:Platform users|ATS operator)/);
      const said = record ? places.map((place) => bare(saysOf(record, place))) : [];
      expect(said.map((text, at) => text.startsWith(row[at] ?? '?'))).toEqual(places.map(() => true));
    },
  );

  it('loses no word', async () => {
    expect(lostWords((await openFixture(file)).blocks, await foundIn(file))).toEqual([]);
  });
});

it('the page says of all: the controller, the officer, the measures, the state', async () => {
  const { ofAll } = await foundIn(files[0] ?? '');
  const said = new Map(ofAll.map(({ target, text }) => [target, text]));
  expect(said.get('controller')).toBe('PeopleMesh');
  expect(said.get('officer')).toBe('(to be appointed)');
  expect(said.get('status')).toMatch(/^Draft/);
  expect(said.get('measures')?.split('\n')).toHaveLength(11);
});
