import type { Uuid } from '../../../shared/basics/uuid.ts';
import {
  contentReader,
  linesOf,
  piecesOf,
  type Content,
  type ContentReader,
} from '../../../shared/file-format/lines.ts';

/** Characters that travel to the window at once. */
const pieceSize = 2 * 1024 * 1024;

/** Texts on their way to the window in pieces, each asked for by its number. */
export interface Outgoing<Head> {
  /** The piece of that number, the number of the next, and what goes with each; `fetch` is called for number 0 only. */
  readonly piece: (
    key: string,
    from: number,
    fetch: () => Promise<Fetched<Head> | undefined>,
  ) => Promise<Piece<Head> | undefined>;
}

export interface Fetched<Head> {
  readonly pieces: readonly string[];
  readonly head: Head;
}

export interface Piece<Head> {
  readonly piece: string;
  readonly next?: number;
  readonly head: Head;
}

/** Keeps one text at a time: the window reads one after another, and a text can be large. */
export function outgoing<Head>(): Outgoing<Head> {
  let now: (Fetched<Head> & { readonly key: string }) | undefined;
  return {
    piece: async (key, from, fetch) => {
      if (from === 0) {
        const fetched = await fetch();
        now = fetched && { ...fetched, key };
      }
      if (now?.key !== key) return undefined;
      const { pieces, head } = now;
      const isLast = from >= pieces.length - 1;
      if (isLast) now = undefined;
      return { piece: pieces[from] ?? '', head, ...(isLast ? {} : { next: from + 1 }) };
    },
  };
}

export const piecesOfContent = (content: Content): readonly string[] => [
  ...piecesOf(linesOf(content), pieceSize),
];

/** A text cut for the wire, anywhere. */
export function piecesOfText(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += pieceSize) pieces.push(text.slice(from, from + pieceSize));
  return pieces;
}

/** Registers on their way from the window. */
export interface Incoming {
  readonly take: (upload: Uuid, piece: string) => void;
  /** All that came under the upload, which ends with it. */
  readonly end: (upload: Uuid) => Content;
}

/** A window that was closed in between leaves an upload behind: the oldest gives way. */
const mostUploads = 4;

export function incoming(): Incoming {
  const uploads = new Map<Uuid, ContentReader>();
  const readerOf = (upload: Uuid): ContentReader => {
    const known = uploads.get(upload) ?? contentReader();
    uploads.set(upload, known);
    const [oldest] = uploads.keys();
    if (uploads.size > mostUploads && oldest !== undefined) uploads.delete(oldest);
    return known;
  };
  return {
    take: (upload, piece) => readerOf(upload).add(piece),
    end: (upload) => {
      const { content } = readerOf(upload);
      uploads.delete(upload);
      return content();
    },
  };
}
