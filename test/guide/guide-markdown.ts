import { assertNever } from '../../shared/basics/assert-never.ts';
import type { Chapter, Part } from '../../shared/guide/chapter.ts';
import { runsOf, type Run } from '../../shared/guide/run.ts';
import { otherLanguage, type Language, type Wording } from '../../shared/wording/wording.ts';

/** A group of keys as the window lists them. */
interface KeyGroup {
  readonly title: Wording;
  readonly lines: readonly { readonly keys: readonly string[]; readonly does: Wording }[];
}

const words = {
  title: { en: 'Ropa Desk: user’s guide', ru: 'Ropa Desk: руководство пользователя' },
  self: { en: 'English', ru: 'Русский' },
  key: { en: 'Key', ru: 'Клавиша' },
  does: { en: 'What it does', ru: 'Что делает' },
} as const satisfies Record<string, Wording>;

const origin =
  '<!-- Written from shared/guide: change it there, then run UPDATE_GUIDE=1 npx vitest run test/guide. -->';

function markdownRun({ look, text }: Run): string {
  switch (look) {
    case 'screen':
      return `**${text}**`;
    case 'key':
      return `<kbd>${text}</kbd>`;
    case 'code':
      return `\`${text}\``;
    case 'plain':
      return text;
  }
}

const inline = (text: string): string => runsOf(text).map(markdownRun).join('');

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const keysTable = (groups: readonly KeyGroup[], language: Language): string =>
  groups
    .map(({ title, lines }) => {
      const rows = lines.map(({ keys, does }) => [
        keys.map((key) => `<kbd>${key}</kbd>`).join(' '),
        does[language],
      ]);
      return `### ${title[language]}\n\n${table([words.key[language], words.does[language]], rows)}`;
    })
    .join('\n\n');

function markdownPart(part: Part, language: Language, keys: readonly KeyGroup[]): string {
  switch (part.kind) {
    case 'paragraph':
      return inline(part.words[language]);
    case 'heading':
      return `### ${part.words[language]}`;
    case 'list':
      return part.items.map((item) => `- ${inline(item[language])}`).join('\n');
    case 'steps':
      return part.items.map((item, at) => `${at + 1}. ${inline(item[language])}`).join('\n');
    case 'table':
      return table(
        part.head.map((cell) => cell[language]),
        part.rows.map((cells) => cells.map((cell) => inline(cell[language]))),
      );
    case 'commands':
      return part.lines
        .map(({ command, does }) => `- ${inline(does[language])}\n\n  \`\`\`sh\n  ${command}\n  \`\`\``)
        .join('\n');
    case 'shortcuts':
      return keysTable(keys, language);
    case 'picture':
      return `![${part.picture.alt[language]}](pictures/${part.picture.file}.${language}.png)`;
    default:
      return assertNever(part);
  }
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The whole guide as a page of `docs/`, in one language. */
export function guideMarkdown(
  chapters: readonly Chapter[],
  language: Language,
  keys: readonly KeyGroup[],
): string {
  const other = otherLanguage(language);
  const contents = chapters.map(({ title }) => `- [${title[language]}](#${anchorOf(title[language])})`);
  const texts = chapters.flatMap(({ title, parts }) => [
    `## ${title[language]}`,
    ...parts.map((part) => markdownPart(part, language, keys)),
  ]);
  return [
    `# ${words.title[language]}`,
    origin,
    `[${words.self[other]}](guide.${other}.md)`,
    contents.join('\n'),
    ...texts,
  ].join('\n\n');
}
