/** Whether a line is the row of dashes that stands under the head of a table. */
export const isTableRule = (line: string): boolean =>
  line.includes('|') &&
  line.includes('-') &&
  /^\|?(?::?-+:?\|)+(?::?-+:?)?$/.test(line.replace(/[ \t]/g, ''));
