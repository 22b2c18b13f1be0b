import type { SourceDocument } from '../../readers/source-document.ts';
import type { Wording } from '../../wording/wording.ts';
import { BlockList } from '../blocks/block-list.ts';
import { childOf, childrenOf, type Element } from '../xml/element.ts';
import { addressesOf } from '../xml/hyperlinks.ts';
import { elementOf } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { refuseDamaged } from '../zip/directory.ts';
import { BodyWalk } from './body-walk.ts';
import { noteMark } from './run-words.ts';
import { stylesOf } from './styles.ts';

const body = 'word/document.xml';

/**
 * The text of a document (ECMA-376 part 1, 17) as it stands when all changes are accepted, with its notes at the end.
 * Headers and footers, comments, pictures and hidden words are left out; templates and links are not followed.
 */
export function readDocx(archive: Archive): SourceDocument {
  const document = elementOf(archive, body);
  const list = new BlockList();
  const context = { styles: stylesOf(archive), addresses: addressesOf(archive, body) };
  const walk = new BodyWalk(list, context, { paragraph: 0, table: 0 });
  walk.whole(childOf(childOf(document, 'document'), 'body') ?? refuseDamaged());
  for (const [part, name] of [
    ['word/footnotes.xml', 'footnote'],
    ['word/endnotes.xml', 'endnote'],
  ] as const)
    if (archive.has(part)) addNotes(walk, elementOf(archive, part), name);
  const notes = [...changeNote(document), ...macroNote(archive)];
  return { type: 'blocks', format: 'docx', blocks: list.blocks, ...(notes.length > 0 && { notes }) };
}

/** The words of notes, each with the mark it has in the text; lines that separate notes are of a type of their own. */
function addNotes(walk: BodyWalk, part: Element, name: string): void {
  const root = childOf(part, `${name}s`);
  for (const note of root ? childrenOf(root, name) : []) {
    const { id = '', type = 'normal' } = note.attributes;
    if (type === 'normal') walk.marked(note, noteMark(name, id));
  }
}

function changeNote(document: Element): readonly Wording[] {
  if (!holdsChanges(document)) return [];
  return [
    {
      en: 'The document has tracked changes: what was inserted was read, what was deleted was left out.',
      ru: 'В документе есть отслеживаемые исправления: вставленное прочитано, удалённое пропущено.',
    },
  ];
}

const holdsChanges = (element: Element): boolean =>
  childrenOf(element).some((child) => child.name === 'del' || child.name === 'ins' || holdsChanges(child));

const macroNote = ({ names }: Archive): readonly Wording[] =>
  names.some((name) => /vbaProject\.bin$/i.test(name))
    ? [
        {
          en: 'The document has macros; they were neither run nor read.',
          ru: 'В документе есть макросы; они не выполнялись и не читались.',
        },
      ]
    : [];
