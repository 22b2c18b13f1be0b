import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { foldWords, phraseKey } from './fold-words.ts';

/** What a phrase was taken for. */
export interface Match {
  readonly code: string;
  /** The words are those of the list itself, in one of its two languages: nothing is lost by keeping the code alone. */
  readonly exact: boolean;
  /** The phrase as a whole is a word for it; else one was found among others, which is a guess. */
  readonly whole: boolean;
}

/** Other words for the codes of a list: code → phrases parted by commas, any number of lines. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

export type Matcher = (phrase: string) => Match | undefined;

/** A phrase found among others counts where it is at least this share of all words. */
const leastShare = 0.5;

/** Words too common to tell anything beside others: “tool name” is no name of a person, “skill ID” no skill. */
const common: ReadonlySet<string> = new Set(
  (
    'name, names, nom, nombre, nome, naam, navn, namn, имя, title, role, function, interest, skill, profile, document, message, ' +
    'request, contract, information, description, question, file, image, account, group, it, lead, member, client, user, person, ' +
    'support, management, security, law, bank, public, partner, security, archive, web, app, cloud, server, access, use, update, ' +
    'training, policy, hash, logs, backup, language, country, location, performance, evaluation, orders, notes, change, internal, automatic, ' +
    'certificate, certificat, certificats, certificados, number, номер'
  )
    .split(', ')
    .map(phraseKey),
);

interface Index {
  readonly labels: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
}

const withoutBrackets = (label: string): string => label.replaceAll(/\s*\([^)]*\)/g, '');

function indexOf(vocabulary: Vocabulary, synonyms: Synonyms): Index {
  const labels = new Map<string, string>();
  const phrases = new Map<string, string>();
  const add = (phrase: string, code: string): void => {
    const key = phraseKey(phrase);
    if (key !== '' && !phrases.has(key)) phrases.set(key, code);
  };
  for (const { code, label } of vocabulary.terms) {
    for (const words of [label.en, label.ru]) labels.set(foldWords(words), code);
    for (const words of [label.en, label.ru]) add(words, code);
  }
  for (const [code, lines] of Object.entries(synonyms))
    for (const phrase of lines.flatMap((line) => line.split(', '))) add(phrase, code);
  for (const { code, label } of vocabulary.terms)
    for (const words of [label.en, label.ru]) add(withoutBrackets(words), code);
  const longest = Math.max(...[...phrases.keys()].map((key) => key.split(' ').length));
  return { labels, phrases, longest };
}

/** The longest known phrase among the words of another, and how many words it has. */
function within(
  words: readonly string[],
  { phrases, longest }: Index,
): readonly [string, number] | undefined {
  for (let length = Math.min(longest, words.length - 1); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const code = common.has(phrase) ? undefined : phrases.get(phrase);
      if (code !== undefined) return [code, length];
    }
  return undefined;
}

/** A field as programs name it, in words: “ipAddress”, “date_of_birth”, “users.email”. */
function spelledOut(phrase: string): string | undefined {
  const field = phrase.trim().split('.').at(-1) ?? '';
  if (!/^[A-Za-z][a-z]*(?:(?:[A-Z][a-z]*)+|(?:_[a-z]+)+)$/.test(field) && field === phrase.trim())
    return undefined;
  return field.replaceAll('_', ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

/** Finds the codes of a list by their labels and other words, whatever their endings, capitals and accents. */
export function matcherOf(vocabulary: Vocabulary, synonyms: Synonyms = {}): Matcher {
  let made: Index | undefined;
  return (phrase) => {
    made ??= indexOf(vocabulary, synonyms);
    const label = made.labels.get(foldWords(phrase));
    if (label !== undefined) return { code: label, exact: true, whole: true };
    const key = phraseKey(phrase);
    const whole = made.phrases.get(key);
    if (whole !== undefined) return { code: whole, exact: false, whole: true };
    const named = spelledOut(phrase);
    if (named !== undefined && made.phrases.has(phraseKey(named)))
      return { code: made.phrases.get(phraseKey(named)) ?? '', exact: false, whole: true };
    const words = key.split(' ');
    const part = within(words, made);
    if (!part || part[1] / words.length < leastShare) return undefined;
    return { code: part[0], exact: false, whole: false };
  };
}
