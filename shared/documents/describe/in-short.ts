import type { Wording } from '../../wording/wording.ts';
import { tell, type Scope } from './scope.ts';

/** What an overview names of a long list; the card names all. */
const mostInOverview = 9;

const more = (count: number): Wording => ({
  en: `and ${count} more, listed in full in the card`,
  ru: `и ещё ${count}, полностью — в карточке`,
});

/** The head of a long list and how much is left: a row of an overview is to be taken in at a glance. */
export function inShort(
  list: readonly string[],
  say: (some: readonly string[]) => string,
  scope: Scope,
): string {
  const left = list.length - mostInOverview;
  // One more takes no more room than the words that one is left out.
  return left < 2 ? say(list) : `${say(list.slice(0, mostInOverview))}; ${tell(more(left), scope)}`;
}
