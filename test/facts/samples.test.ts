import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerOf } from '../../shared/changes/register-of.ts';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import type { DocumentKind } from '../../shared/documents/document-kind.ts';
import type { Paper } from '../../shared/paper/paper.ts';
import type { Register } from '../../shared/register/register.ts';
import { samples } from '../../shared/samples/catalogue.ts';
import { languages, type Language } from '../../shared/wording/wording.ts';
import { writers } from '../../shared/writers/catalogue.ts';
import { paperText } from '../papers/paper-text.ts';
import { golosText } from '../readers/golos-text.ts';
import { folderOf } from '../readers/office.ts';
import { missingFacts, squeezed, type FactGroup } from './fact.ts';
import { noticeFacts, stale } from './international-vendor/notice.facts.ts';
import { internationalVendorFacts } from './international-vendor.facts.ts';
import { licensedSoftwareFacts } from './licensed-software.facts.ts';
import { readBack } from './read-back.ts';
import { softwareWebsiteFacts } from './software-website.facts.ts';

const date = '2026-11-22';

interface Case {
  readonly documents: readonly string[];
  readonly facts: readonly FactGroup[];
  readonly atLeast: number;
}

const cases: Readonly<Record<string, Case>> = {
  'software-website': {
    documents: ['fz152-register', 'fz152-policy-extract', 'fz152-policy'],
    facts: softwareWebsiteFacts,
    atLeast: 100,
  },
  'international-vendor': {
    documents: ['gdpr-controller-record', 'fz152-register', 'fz152-policy-extract', 'gdpr-privacy-notice'],
    facts: internationalVendorFacts,
    atLeast: 200,
  },
  'licensed-software': {
    documents: ['fz152-register', 'fz152-policy'],
    facts: licensedSoftwareFacts,
    atLeast: 200,
  },
};

function registerNamed(name: string): Register {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`no sample ${name}`);
  const { id, states } = sample.make();
  return registerOf(id, states);
}

const kindOf = (id: string): DocumentKind => {
  const kind = documentKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`no document ${id}`);
  return kind;
};

const paperOf = (register: Register, id: string, language: Language): Paper =>
  kindOf(id).build({ register, revision: 1, date, language, options: {} });

const headingsOf = (paper: Paper): readonly string[] =>
  paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'records' ? block.records.map(({ heading }) => heading) : [];
    });

/** What is printed on each page: without it, a text that goes on over a page break is whole again. */
function withoutRunningLines(text: string, paper: Paper): string {
  const running = [paper.header.left, paper.header.right, paper.footer].map(squeezed);
  const unnumbered = text.replaceAll(/(?:page \d+ of \d+|стр\. \d+ из \d+)$/gm, '');
  return running.reduce((left, words) => left.replaceAll(words, ''), squeezed(unnumbered));
}

interface Exported {
  readonly name: string;
  readonly id: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly bytes: Uint8Array;
}

async function exportPaper(id: string, language: Language, paper: Paper): Promise<readonly Exported[]> {
  const made: Exported[] = [];
  for (const format of kindOf(id).formats) {
    const writer = await writers[format]();
    const written = await writer.write(paper, golosText, { report: () => true });
    if (!written.ok) throw new Error(`${id} ${language} ${format} was not written`);
    made.push({ name: `${id}.${language}.${format}`, id, language, paper, bytes: written.value });
  }
  return made;
}

async function exportAll(register: Register, ids: readonly string[]): Promise<readonly Exported[]> {
  const made: Exported[] = [];
  for (const id of ids) {
    for (const language of languages)
      made.push(...(await exportPaper(id, language, paperOf(register, id, language))));
  }
  return made;
}

describe.each(Object.entries(cases))('the sample %s', (name, { documents, facts, atLeast }) => {
  const register = registerNamed(name);
  let exported: readonly Exported[] = [];
  let texts: Readonly<Record<string, string>> = {};
  let remove: () => Promise<void>;

  beforeAll(async () => {
    exported = await exportAll(register, documents);
    const files = await folderOf(Object.fromEntries(exported.map((one) => [one.name, one.bytes])));
    ({ remove } = files);
    texts = await readBack(
      files.folder,
      exported.map((one) => one.name),
    );
  });
  afterAll(async () => remove());

  test('is printed in every document that applies to it', () => {
    const applicable = documentKinds.filter((kind) => kind.appliesTo(register)).map(({ id }) => id);
    expect(applicable).toEqual(expect.arrayContaining([...documents]));
    const files = documents.flatMap((id) =>
      languages.flatMap((language) => kindOf(id).formats.map((format) => `${id}.${language}.${format}`)),
    );
    expect(Object.keys(texts).toSorted()).toEqual(files.toSorted());
  });

  test('has a list of facts worth the name', () => {
    expect(facts.flatMap((group) => group.facts).length).toBeGreaterThan(atLeast);
    for (const group of facts) expect(documents).toEqual(expect.arrayContaining([...group.documents]));
  });

  test('EX-05 every fact is found in every file, in both languages', () => {
    const missing = exported.flatMap(({ name: file, id, language, paper }) =>
      missingFacts(facts, {
        id,
        language,
        headings: headingsOf(paper),
        text: withoutRunningLines(texts[file] ?? '', paper),
      }).map((fact) => `${file}: ${fact}`),
    );
    expect(missing).toEqual([]);
  });

  test('no fact of a card is found where the card is empty', () => {
    const activities = register.activities.map(({ id, name: called, regimes = [] }) => ({
      id,
      regimes,
      ...(called ? { name: called } : {}),
    }));
    const ofCards = facts.filter(({ card }) => card);
    const bare: Register = { ...register, activities };
    for (const id of documents) {
      for (const language of languages) {
        const paper = paperOf(bare, id, language);
        const mine = ofCards.filter((group) => group.documents.includes(id));
        const missing = missingFacts(mine, {
          id,
          language,
          headings: headingsOf(paper),
          text: paperText(paper),
        });
        const found = mine.flatMap((group) => group.facts).length - missing.length;
        expect({ id, language, found }).toEqual({ id, language, found: 0 });
      }
    }
  });
});

describe('the privacy notice', () => {
  test('carries most of what its description states, and no reason to leave a fact out is stale', () => {
    expect(noticeFacts.flatMap((group) => group.facts).length).toBeGreaterThan(250);
    expect(stale()).toEqual([]);
  });
});
