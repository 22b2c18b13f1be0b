import { plain, type Block, type Paper } from '../../../shared/paper/paper.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { otherLanguage, type Language, type Wording } from '../../../shared/wording/wording.ts';

/** What the sheet is made for. */
export interface RecoverySheet {
  /** `AGE-SECRET-KEY-1…`, as age writes it. */
  readonly key: string;
  readonly organisation: string;
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
}

const prefix = 'AGE-SECRET-KEY-1';
const lettersInGroup = 4;
const groupsInLine = 5;

/** The key in groups that can be read from paper letter by letter: its beginning, then lines of five groups of four. */
export function keyLines(key: string): readonly string[] {
  const letters = key.startsWith(prefix) ? key.slice(prefix.length) : key;
  const groups = letters.match(new RegExp(`.{1,${lettersInGroup}}`, 'gu')) ?? [];
  const lines = Array.from({ length: Math.ceil(groups.length / groupsInLine) }, (_, at) =>
    groups.slice(at * groupsInLine, (at + 1) * groupsInLine).join('   '),
  );
  return key.startsWith(prefix) ? [prefix, ...lines] : lines;
}

const words = {
  title: { en: 'Recovery key of the backups', ru: 'Ключ восстановления копий' },
  made: { en: 'Made on', ru: 'Создан' },
  place: { en: 'Second place', ru: 'Второе место' },
  what: { en: 'What this sheet is for', ru: 'Для чего этот лист' },
} satisfies Record<string, Wording>;

const explanation: readonly Wording[] = [
  {
    en: 'The copies of the register in the second place are encrypted. They open with the passphrase, or with this key where the passphrase is lost.',
    ru: 'Копии реестра во втором месте зашифрованы. Они открываются парольной фразой, а если она утрачена — этим ключом.',
  },
  {
    en: 'Print the sheet, lock it away, and delete this file. Whoever has the sheet and the copies reads the register.',
    ru: 'Распечатайте лист, уберите под замок и удалите этот файл. У кого есть лист и копии, тот прочтёт реестр.',
  },
  {
    en: 'In Ropa Desk: “Restore from a backup”, then type the key in place of the passphrase; spaces do not count, and there is no letter O in it, only zeros. Any other program for age files opens the copies with it as well.',
    ru: 'В Ropa Desk: «Восстановить из копии», затем введите ключ вместо парольной фразы; пробелы не важны, буквы O в нём нет, только нули. Копии открывает и любая другая программа для файлов age.',
  },
];

const paragraph = (text: string, style: 'body' | 'lead' = 'body'): Block => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
});

const heading = (text: string, level: 2 | 3): Block => ({ kind: 'heading', level, text });

const explained = (language: Language): readonly Block[] => [
  heading(words.what[language], 3),
  ...explanation.map((sentence) => paragraph(sentence[language])),
];

/** One sheet to print: the key in large groups, and what it is for in both languages, the reader's first. */
export function recoveryPaper({ key, organisation, folder, date, language }: RecoverySheet): Paper {
  const title = words.title[language];
  const facts = [
    { label: words.made[language], value: plain(dateInWords(date, language)) },
    { label: words.place[language], value: plain(folder) },
  ];
  const order = [language, otherLanguage(language)];
  return {
    language,
    title,
    cover: { organisation, title, subtitle: words.title[otherLanguage(language)], facts, contents: false },
    header: { left: organisation, right: title },
    footer: 'Ropa Desk',
    date,
    author: organisation,
    sections: [
      {
        orientation: 'portrait',
        blocks: [...keyLines(key).map((line) => heading(line, 2)), ...order.flatMap(explained)],
      },
    ],
  };
}
