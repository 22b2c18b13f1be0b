import { LineCounter, parseAllDocuments, type Document, type YAMLError } from 'yaml';
import type { SourceDocument } from '../../readers/source-document.ts';
import { limits } from '../limits.ts';
import { letterAt } from '../places.ts';
import { beyond, keepWithin, refuse, Refused } from '../refusal.ts';
import { jsonOfYaml } from './json-of-yaml.ts';

/** Brackets that nest deeper than the limit on one line, and lines indented deeper: the parser would call itself as often. */
const TOO_DEEP = new RegExp(
  `(?:[[{][^\\]}[{\\n]{0,200}){${limits.depth.atMost + 1}}|^(?:[ ]{0,8}[-?:] ){${limits.depth.atMost + 1}}`,
  'm',
);

/**
 * YAML 1.2 with its core types only: tags of programs are refused, references to parts of the file itself are bounded, and
 * several documents in one file become a list.
 */
export function readYaml(text: string): SourceDocument {
  keepWithin('markupSize', text.length);
  if (TOO_DEEP.test(text)) throw new Refused(beyond('depth'));
  const lines = new LineCounter();
  const documents = parse(text, lines).filter(({ contents }) => contents !== null);
  const data = documents.map((document) => jsonOfYaml(document, lines));
  const [first = null] = data;
  return { type: 'data', format: 'yaml', data: data.length > 1 ? data : first };
}

function parse(text: string, lineCounter: LineCounter): readonly Document[] {
  let documents: readonly Document[] = [];
  try {
    documents = parseAllDocuments(text, {
      lineCounter,
      schema: 'core',
      version: '1.2',
      resolveKnownTags: false,
      stringKeys: true,
      // Two keys of one name are found with their name when the document is gone through.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    }) as readonly Document[];
  } catch (error) {
    // The parser goes down the nesting by calling itself.
    if (error instanceof RangeError) throw new Refused(beyond('depth'));
    throw error;
  }
  for (const { errors, warnings } of documents) {
    const [fault] = [...errors, ...warnings];
    if (fault) refuseFault(fault, lineCounter);
  }
  return documents;
}

function refuseFault({ code, pos }: YAMLError, lines: LineCounter): never {
  const { line, col } = lines.linePos(pos[0]);
  const { en, ru } = letterAt(line, col);
  if (code === 'TAG_RESOLVE_FAILED')
    return refuse(
      'hostile',
      `The YAML has a tag for another program (${en}); such tags can run commands and are not read. Remove the tag.`,
      `В YAML стоит тег для другой программы (${ru}); такие теги могут выполнять команды и не читаются. Удалите тег.`,
    );
  return refuse(
    'unreadable',
    `The file is not valid YAML (${en}). Undo the change made there, or take another copy.`,
    `Файл не является правильным YAML (${ru}). Отмените сделанную там правку или возьмите другую копию.`,
  );
}
