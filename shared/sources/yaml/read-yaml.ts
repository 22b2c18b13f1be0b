import { Composer, type CST, LineCounter, Parser, type Document, type ErrorCode } from 'yaml';
import type { SourceDocument } from '../../readers/source-document.ts';
import { limits } from '../limits.ts';
import { letterAt } from '../places.ts';
import { beyond, keepWithin, Refused } from '../refusal.ts';
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

function parse(text: string, lines: LineCounter): readonly Document[] {
  const composer = new Composer({
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    resolveKnownTags: false,
    stringKeys: true,
    // Two keys of one name are found with their name when the document is gone through.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  // The composer would collect all faults, each with a stack: a file of nothing else would take a minute. It catches what
  // is thrown inside a collection and calls again for the collection itself, so the first fault is kept.
  let first: Refused | undefined;
  Object.assign(composer, {
    onError: (source: FaultSource, code: ErrorCode) => {
      first ??= faultOf(startOf(source), code, lines);
      throw first;
    },
  });
  try {
    return [...composer.compose(tokensOf(text, lines), false, text.length)] as Document[];
  } catch (error) {
    // The composer goes down the nesting by calling itself.
    if (error instanceof RangeError) throw new Refused(beyond('depth'));
    throw error;
  }
}

/** The parts of the text; between documents a fault is a part of its own. */
function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token> {
  let documents = 0;
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'document') keepWithin('documents', (documents += 1));
    if (token.type === 'error') throw faultOf(token.offset, 'UNEXPECTED_TOKEN', lines);
    yield token;
  }
}

/** What the composer tells of where a fault is. */
type FaultSource = number | readonly number[] | { readonly offset: number };

function startOf(source: FaultSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function faultOf(at: number, code: ErrorCode, lines: LineCounter): Refused {
  const { line, col } = lines.linePos(at);
  const { en, ru } = letterAt(line, col);
  if (code === 'RESOURCE_EXHAUSTION') return new Refused(beyond('depth', { en, ru }));
  if (code === 'TAG_RESOLVE_FAILED')
    return new Refused({
      type: 'hostile',
      message: {
        en: `The YAML has a tag for another program (${en}); such tags can run commands and are not read. Remove the tag.`,
        ru: `В YAML стоит тег для другой программы (${ru}); такие теги могут выполнять команды и не читаются. Удалите тег.`,
      },
    });
  return new Refused({
    type: 'unreadable',
    message: {
      en: `The file is not valid YAML (${en}). Undo the change made there, or take another copy.`,
      ru: `Файл не является правильным YAML (${ru}). Отмените сделанную там правку или возьмите другую копию.`,
    },
  });
}
