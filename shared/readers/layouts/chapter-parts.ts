import type { Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import { isCard, tellTheSame } from './cards.ts';

/** A part of a chapter that may be an activity by itself. */
export interface Part {
  readonly title: string | undefined;
  /** The name of its sheet, by which it is known only where it has no other. */
  readonly sheet?: string | undefined;
  readonly said: readonly Said[];
  readonly place: Place;
}

/** Parts that tell different things of the same are one activity: a sheet in which several tables follow each other. */
export function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const sameTitle =
      last !== undefined &&
      (last.title ?? last.sheet) !== undefined &&
      (last.title ?? last.sheet) === (part.title ?? part.sheet);
    const goesOn =
      last !== undefined &&
      isCard(last.said) &&
      !tellTheSame(last.said, part.said) &&
      part.said.some(({ target }) => target !== undefined && target !== 'controller') &&
      (sameTitle || (part.title === undefined && part.sheet === undefined));
    if (last && (goesOn || (sameTitle && !isCard(last.said) && !tellTheSame(last.said, part.said))))
      result[result.length - 1] = { ...last, said: [...last.said, ...part.said] };
    else result.push(part);
  }
  return result;
}
