import type { Said } from '../../found-record.ts';
import type { TargetId } from '../../targets.ts';
import { itemsOf } from '../../values/lists.ts';
import { recipientKind } from '../../values/words/recipient-kinds.ts';
import { say } from '../said.ts';
import type { Clause } from './clauses.ts';
import { placeOfSentence } from './policy-words.ts';

/** Sentences that enumerate without a colon: what leads to the list, and the list. */
const shapes: readonly (readonly [TargetId, RegExp])[] = [
  ['actions', /^(.*?(?:осуществля|соверша|производ|выполня|включа)\p{L}+(?: в себя)?)\s+((?:сбор|получение)[,;]\s.+)$/isu],
  ['recipients', /^(.*?переда(?:[её]т|ют|ются|ваться|вать|ча)\s+(?:(?:персональн\p{L}+ данн\p{L}+|пдн)\s+)?)((?:в|следующим [^:]*?лицам|органам)\s.+)$/isu],
]; // prettier-ignore

/** What such a sentence goes on with after its list. */
const tail =
  /\s+(?:и (?:в )?(?:друг|ин)\p{L}+ .*|осуществля\p{L}+ .*|производится .*|в (?:случаях|порядке|соответствии|целях|объ[её]ме|рамках) .*)$/isu;

const isKnown = (item: string): boolean => recipientKind(item) !== undefined || /^\p{Lu}/u.test(item);

const bare = (item: string): string => item.replace(/^(?:а также |и )?(?:в|во)\s+/iu, '');

/** «… с использованием средств автоматизации, включая сбор»: how it is done stands before what is done. */
const methodIn = (words: string, place: Clause['place']): readonly Said[] =>
  placeOfSentence(words) === 'method' ? [say('method', '', words.trim(), place)] : [];

/** «Банк передаёт данные в ФНС России, Социальный фонд» tells of its list; nothing where it names nobody that is known. */
export function sentenceList({ lead, line, chapter, place }: Clause): readonly Said[] {
  for (const [target, shape] of shapes) {
    const [, before = '', list = ''] = shape.exec(lead) ?? [];
    if (list === '') continue;
    if (target === 'actions') return [...methodIn(before, place), say(target, before.trim(), list, place)];
    const named = itemsOf(list.replace(tail, '')).map(bare);
    // The sentence stays whole: it may say more than whom it names.
    if (named.every(isKnown))
      return [say(target, before.trim(), named.join('\n'), place), say(undefined, chapter, line, place)];
  }
  return [];
}
