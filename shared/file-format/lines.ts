import type { Uuid } from '../basics/uuid.ts';
import type { Change } from '../changes/change.ts';
import type { EntityState } from '../changes/entity-state.ts';

/** All of one register as the store keeps it: its entities, and the changes that made them, oldest first. */
export interface Content {
  readonly states: ReadonlyMap<Uuid, EntityState>;
  readonly changes: readonly Change[];
}

/** One JSON text a line, without line ends: first the entities, then the changes. Neither text holds a line end. */
export function* linesOf({ states, changes }: Content): Generator<string> {
  for (const entity of states.values()) yield JSON.stringify({ entity });
  for (const change of changes) yield JSON.stringify({ change });
}

/** Lines in pieces of about so many characters, each a whole number of lines; for a wire that takes no more at once. */
export function* piecesOf(lines: Iterable<string>, size: number): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length + 1;
    if (length < size) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

/** Takes lines in pieces and gives what they say: the inverse of `linesOf`. Throws a `SyntaxError` at what is no line of ours. */
export interface ContentReader {
  readonly add: (piece: string) => void;
  readonly content: () => Content;
}

export function contentReader(): ContentReader {
  const states = new Map<Uuid, EntityState>();
  const changes: Change[] = [];
  const take = (line: string): void => {
    if (line === '') return;
    const { entity, change } = JSON.parse(line) as {
      readonly entity?: EntityState;
      readonly change?: Change;
    };
    if (entity) states.set(entity.id, entity);
    else if (change) changes.push(change);
    else throw new SyntaxError('a line that is neither an entity nor a change');
  };
  return {
    add: (piece) => piece.split('\n').forEach(take),
    content: () => ({ states, changes }),
  };
}
