import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Found, FoundRecord, Said } from '../../shared/readers/found-record.ts';
import { readBlocks } from '../../shared/readers/layouts/read-blocks.ts';
import type { Block, SourceDocument } from '../../shared/readers/source-document.ts';
import type { TargetId } from '../../shared/readers/targets.ts';
import { openSource } from '../../shared/sources/open-source.ts';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'registers-of-others');

/** A register of the fixtures, opened as a file that somebody sent. */
export async function openFixture(name: string): Promise<Extract<SourceDocument, { type: 'blocks' }>> {
  const bytes = new Uint8Array(await readFile(path.join(folder, name)));
  const opened = await openSource({ name: path.basename(name), bytes });
  if (!opened.ok || opened.value.type !== 'blocks')
    throw new Error(`${name} is not read as a text with tables`);
  return opened.value;
}

/** What is found in a register of the fixtures by the words of its headings alone. */
export async function foundIn(name: string): Promise<Found> {
  const { blocks, format } = await openFixture(name);
  return readBlocks(blocks, format, {}).found;
}

/** What a record says of a place, all of it, a line each. */
export const saysOf = ({ said }: FoundRecord, target: TargetId): string =>
  said
    .filter((one) => one.target === target)
    .map(({ text }) => text)
    .join('\n');

/** Records and what is said of all as text, for people to read and for a test to compare. */
export function spoken({ layout, records, ofAll }: Found): string {
  const lines = (said: readonly Said[]): string =>
    said.map(({ target, text }) => `  ${target ?? '?'}: ${text.replaceAll('\n', '\n    ')}`).join('\n');
  const parts = records.map((record, at) => `${at + 1}\n${lines(record.said)}`);
  return `${[layout.en, ...parts, `all\n${lines(ofAll)}`].join('\n\n')}\n`;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** The words of blocks that are found nowhere: neither said nor a heading. */
export function lostWords(blocks: readonly Block[], { records, ofAll, mapping }: Found): readonly string[] {
  const said = [...records.flatMap((record) => record.said), ...ofAll];
  const kept = new Set([
    ...said.flatMap(({ label, text }) => [...wordsIn(label), ...wordsIn(text)]),
    ...(mapping?.headings ?? []).flatMap(({ heading }) => wordsIn(heading)),
  ]);
  const texts = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.text],
  );
  return [...new Set(texts.flatMap(wordsIn).filter((word) => !kept.has(word)))];
}
