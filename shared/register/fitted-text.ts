import { longestText } from './schema.ts';

/** As much of a text as a field takes, without half of a character at its end. */
export const fittedText = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
