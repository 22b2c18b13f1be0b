/** Signs that decorate a line and say nothing: bullets, arrows, coloured dots. Ticks and crosses say yes and no. */
const bullets = /^[\s\-–—•◦▪▫●○■□‣⁃∙·*>→➤➜]+(?=[\s\p{L}\p{N}\p{P}\p{S}])/u;
const answerSigns = /[✅✓✔☑☒❌✗✘✖⚠🔴🟠🟡🟢🔵⬜⬛ℹ🔒🔐📧📞]\uFE0F?/gu;
const lineBreakTags = /<br\s*\/?>/giu;

/** Markdown’s emphasis and code marks where they stand around words; “a * b” and “user_id” stay. */
const emphasis: readonly RegExp[] = [/\*\*(?=\S)([^*]+?)\*\*/g, /__(?=\S)([^_]+?)__(?!\w)/g, /`+([^`]+)`+/g];
const singleStars = /(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g;
const link = /\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g;

function withoutMarks(text: string): string {
  const bare = emphasis.reduce((kept, mark) => kept.replaceAll(mark, '$1'), text);
  return bare.replaceAll(singleStars, '$1');
}

/** A line without bullets, ticks and marks of emphasis: the words as a person reads them. */
export const plainLine = (line: string): string =>
  withoutMarks(line.replaceAll(link, '$1 ($2)').replaceAll(answerSigns, ''))
    .replace(bullets, '')
    .replaceAll(/[\t ]+/g, ' ')
    .trim();

/** A text without what only decorates it, line by line; lines that say nothing are gone. */
export const plain = (text: string): string =>
  text
    .replaceAll(lineBreakTags, '\n')
    .split(/\r?\n/)
    .map(plainLine)
    .filter((line) => line !== '')
    .join('\n');

export const linesOf = (text: string): readonly string[] => {
  const whole = plain(text);
  return whole === '' ? [] : whole.split('\n');
};
