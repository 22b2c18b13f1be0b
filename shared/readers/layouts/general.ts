import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { answerOf } from '../values/answers.ts';
import { ofOrganisation } from './understanding.ts';

/** What a line outside all activities can be said of them all; a sentence about “personal data” is none of their data. */
const byLine: ReadonlySet<TargetId> = new Set([
  ...ofOrganisation,
  'measures',
  'reviewed',
  'status',
  'jointControllers',
]);
/** What a whole chapter can be said of them all; a list of processors or systems holds each for some activities only. */
const byChapter: ReadonlySet<TargetId> = new Set([
  ...byLine, 'destruction', 'retention', 'location', 'dataSource', 'automatedDecisions', 'safeguards', 'method',
]); // prettier-ignore

/** “International transfers: none” holds for each. */
const isNone = ({ target, text }: Said): boolean =>
  target === 'transfers' && answerOf(text)?.answer === 'no' && !text.includes('\n');

/** What stands outside the activities: it keeps its place only where it can be said of all of them. */
export const saidOfAll = (said: readonly Said[], by: 'line' | 'chapter'): readonly Said[] =>
  said
    .filter(({ text }) => text !== '')
    .map((one) => {
      const kept =
        one.target !== undefined && ((by === 'line' ? byLine : byChapter).has(one.target) || isNone(one));
      return kept ? one : { ...one, target: undefined };
    });
