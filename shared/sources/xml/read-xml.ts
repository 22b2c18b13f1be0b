import { Parser } from 'htmlparser2';
import type { LimitName } from '../limits.ts';
import { keepWithin, refuse } from '../refusal.ts';
import type { Archive } from '../zip/archive.ts';
import { refuseDamaged } from '../zip/directory.ts';
import type { Element } from './element.ts';

/** What is heard while a part is read; names are without their prefix, which each program chooses for itself. */
export interface Listener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads a part of a packed file as XML while it is unpacked. Document types and entities are refused (so nothing can be
 * expanded or fetched); what is not well-formed is damaged.
 */
export function readXml(
  archive: Archive,
  part: string,
  listener: Listener,
  most: LimitName = 'elements',
): void {
  const parser = parserOf(listener, most);
  const decoder = new PartText();
  archive.read(part, (piece) => parser.write(decoder.take(piece)));
  parser.write(decoder.rest());
  parser.end();
}

/** A part as a whole, for parts that are small or must be looked at more than once. */
export function elementOf(archive: Archive, part: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  readXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        const element: Element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text: (text) => open.at(-1)?.children.push(text),
      close: () => open.pop(),
    },
    'treeElements',
  );
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function parserOf({ open, text, close }: Listener, most: LimitName): Parser {
  let [elements, depth, opened] = [0, 0, -1];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        keepWithin(most, (elements += 1));
        keepWithin('elementDepth', (depth += 1));
        opened = parser.endIndex;
        open(local(name), attributesOf(attributes));
      },
      ontext: text,
      onclosetag: (name, isImplied) => {
        // An element may be without an end of its own where it is written as <a/>: it closes at the place where it opens.
        if (isImplied && parser.endIndex !== opened) refuseDamaged();
        depth -= 1;
        close(local(name));
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) refuseDocumentType();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return parser;
}

/** Attributes by their names without a prefix; of two that are called alike the first holds, as the format's own come first. */
function attributesOf(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const attributes = Object.create(null) as Record<string, string>;
  let length = 0;
  for (const [name, value] of Object.entries(written)) {
    length += name.length + value.length;
    if (!name.startsWith('xmlns')) attributes[local(name)] ??= value;
  }
  keepWithin('attributes', length);
  return attributes;
}

function refuseDocumentType(): never {
  return refuse(
    'hostile',
    'A part of the file declares a document type or entities, by which files attack programs; office programs never write them. Do not trust the file, and ask who sent it.',
    'Часть файла объявляет тип документа или сущности, через которые атакуют программы; офисные программы их не пишут. Не доверяйте файлу и спросите отправителя.',
  );
}

/** The letters of a part in UTF-8 or UTF-16 (XML 1.0, 4.3.3); bytes that are no letters are damage. */
class PartText {
  private decoder: InstanceType<typeof TextDecoder> | undefined;

  take(piece: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return this.decode(() => this.decoder?.decode(piece, { stream: true }));
  }

  rest(): string {
    return this.decode(() => this.decoder?.decode());
  }

  private decode(letters: () => string | undefined): string {
    try {
      return letters() ?? '';
    } catch {
      return refuseDamaged();
    }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
