import type { TargetId } from '../targets.ts';

/** A place, or that a heading is known to have none. */
export type Meaning = TargetId | 'nowhere';

/**
 * Headings and labels by the place they mean, separated by semicolons. `nowhere` are those that are known and have no
 * place of their own: they would otherwise be taken for what they merely mention (“Link to record of consent”).
 */
export type AliasTable = Readonly<Partial<Record<TargetId | 'nowhere', string>>>;

/** The phrases of one place. */
export const phrasesOf = (list: string): readonly string[] =>
  list
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
