import type { ReadRefusal } from '../../shared/readers/read-refusal.ts';
import type { Block, SourceDocument } from '../../shared/readers/source-document.ts';
import { openSource } from '../../shared/sources/open-source.ts';

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? utf8(content) : content;

/** What a file is opened as; it is named so that its name can help nobody. */
export async function opened(content: Uint8Array | string): Promise<SourceDocument> {
  const result = await openSource({ name: 'file.bin', bytes: bytesOf(content) });
  if (!result.ok) throw new Error(`refused: ${result.failure.message.en}`);
  return result.value;
}

/** Why a file is refused. */
export async function refused(content: Uint8Array | string): Promise<ReadRefusal> {
  const result = await openSource({ name: 'register.xlsx', bytes: bytesOf(content) });
  if (result.ok) throw new Error(`opened as ${result.value.format}`);
  return result.failure;
}

/** The blocks of a document without their places: “heading 1: Purposes”, and tables as their rows of cells. */
export const shape = (document: SourceDocument): readonly unknown[] =>
  document.type === 'data' ? [document.data] : document.blocks.map(shapeOf);

function shapeOf(block: Block): unknown {
  if (block.type === 'table') return block.rows.map(({ cells }) => cells);
  return block.type === 'paragraph' ? block.text : `${block.type} ${block.level}: ${block.text}`;
}

/** The English places of a document: of each block, and of the rows of a table in brackets. */
export const places = (document: SourceDocument): readonly unknown[] =>
  document.type === 'data'
    ? []
    : document.blocks.map((block) =>
        block.type === 'table'
          ? [block.place.en, ...block.rows.map(({ place }) => place.en)]
          : block.place.en,
      );
