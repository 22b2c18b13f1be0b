import type { Wording } from '../../shared/wording/wording.ts';

/** An error that says to the person what could not be done. */
export const notKept = (sentence: Wording): Error => Object.assign(new Error(sentence.en), { sentence });

/** What such an error says; `undefined` of any other. */
export const sentenceOf = (error: unknown): Wording | undefined =>
  error instanceof Error && 'sentence' in error ? (error.sentence as Wording) : undefined;
