import type { TargetId } from '../targets.ts';
import { phrasesOf, type AliasTable, type Meaning } from './alias-table.ts';
import { dutch } from './aliases/dutch.ts';
import { eastern } from './aliases/eastern.ts';
import { english } from './aliases/english.ts';
import { french } from './aliases/french.ts';
import { german } from './aliases/german.ts';
import { italian } from './aliases/italian.ts';
import { nordic } from './aliases/nordic.ts';
import { others } from './aliases/others.ts';
import { questions } from './aliases/questions.ts';
import { russian } from './aliases/russian.ts';
import { spanish } from './aliases/spanish.ts';
import { bareHeading, foldedWords, foldHeading, plainLetters } from './fold-heading.ts';
import { exactPhrases, lettersOfHeading } from './exact-phrases.ts';
import { ownLabels } from './own-labels.ts';
import { roots } from './roots.ts';
import { subLabels } from './sub-labels.ts';

/** What a heading or label was taken for. */
export interface Understood {
  /** `undefined`: has no place, be it known or not. */
  readonly target: TargetId | undefined;
  /** 0 where nobody knows the words, 1 where they are a known heading as a whole. */
  readonly sure: number;
  /** One word that means this only where a label is expected: “Name”, “Contact”, “System”. */
  readonly generic: boolean;
}

export const unknown: Understood = { target: undefined, sure: 0, generic: false };

/** Where two languages differ on a word, the one named first holds. */
const tables: readonly AliasTable[] = [
  english, russian, german, french, spanish, italian, dutch, nordic, others, eastern, questions,
]; // prettier-ignore

/** Places that are meant even by a single word inside another section. */
const telling = new Set<TargetId>([
  'purpose', 'legalBasis', 'subjects', 'data', 'specialData', 'recipients', 'processors', 'retention', 'measures', 'dpia',
  'legitimateInterest', 'jointControllers', 'officer', 'destruction', 'safeguards', 'internalRecipients',
]); // prettier-ignore

/** Single words that a template means as one thing and a sentence as any. */
const vague = new Set(
  phrasesOf(`why; who; how long; documentation; pays; land; countries; erasure; sharing; conservation; effacement; measures;
    maßnahmen; mesures; misure; medidas; third parties; data; daten; données; datos; dati; gegevens; данные; date; details;
    fundament; but; basis; основание; fin; scopo; doel; termin; access; tiers; терміни; interests; objective; ziel; durée; срок;
    base; retenção; operação; onde; où; lieu; where; waar; wo; plats; dove; pii; siirto; local; terceiros`).map(
    foldHeading,
  ),
);

function addTo(index: Map<string, Meaning>, meaning: Meaning, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const folded = foldHeading(phrase);
    if (!index.has(folded)) index.set(folded, meaning);
  }
}

function indexOf(table: AliasTable): Map<string, Meaning> {
  const index = new Map<string, Meaning>();
  for (const [meaning, list] of Object.entries(table)) addTo(index, meaning as Meaning, phrasesOf(list));
  return index;
}

function wholeIndex(): Map<string, Meaning> {
  const index = new Map<string, Meaning>();
  for (const table of tables)
    for (const [phrase, meaning] of indexOf(table)) if (!index.has(phrase)) index.set(phrase, meaning);
  // What people call a thing goes before what a field of ours is called beside others (“Transfers” has a “Recipient”).
  for (const [target, labels] of ownLabels()) addTo(index, target, labels);
  return index;
}

const index = wholeIndex();

const exact = exactPhrases(tables);
const subIndexes = new Map(
  Object.entries(subLabels).map(([parent, table]) => [parent as TargetId, indexOf(table)] as const),
);

const longestPhrase = 12;
/** No heading is longer; the longest official one has 118 letters. */
export const longestHeading = 220;

const isGeneric = (phrase: string, meaning: Meaning): boolean =>
  vague.has(phrase) || (!phrase.includes(' ') && meaning !== 'nowhere' && !telling.has(meaning));

const meant = (meaning: Meaning, sure: number, phrase: string): Understood => ({
  target: meaning === 'nowhere' ? undefined : meaning,
  sure,
  generic: isGeneric(phrase, meaning),
});

function whole(text: string): Understood | undefined {
  const folded = foldHeading(text);
  const meaning = exact.get(lettersOfHeading(bareHeading(text) || text)) ?? index.get(folded);
  return meaning === undefined ? undefined : meant(meaning, 1, folded);
}

/** The parts that can be the heading alone: without what stands in brackets, before a slash, a comma, a line's end. */
function* partsOf(text: string): Generator<string> {
  yield text.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  yield text.split(/\n/)[0] ?? '';
  yield text.replace(/[([{][^)\]}]*[)\]}]/g, ' ').split(/[/|,;?]|\s[–—-]\s/)[0] ?? '';
  yield text.split(/[/|,;?]|\s[–—-]\s/)[0] ?? '';
  yield text.split(/[/|,;:]|\s[–—-]\s/).at(-1) ?? '';
}

interface Hit {
  readonly phrase: string;
  readonly meaning: Meaning;
  readonly letters: number;
  readonly at: number;
}

const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

function hitsIn(words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let end = Math.min(words.length, at + longestPhrase); end > at; end -= 1) {
      const part = words.slice(at, end);
      const phrase = part.join(' ');
      const meaning = index.get(phrase);
      if (meaning === undefined || lettersOf(part) < 3) continue;
      hits.push({ phrase, meaning, letters: lettersOf(part), at });
      break;
    }
  }
  return hits;
}

const leastShareOfVague = 0.6;

/** Of phrases nearly as long as the longest, the one that comes first: it is what the heading speaks of. */
function contained(text: string): Understood | undefined {
  const words = foldedWords(bareHeading(text));
  const hits = hitsIn(words);
  const longest = Math.max(0, ...hits.map(({ letters }) => letters));
  const best = hits.find(({ letters }) => letters >= longest * 0.75);
  if (best === undefined) return undefined;
  const share = best.letters / Math.max(1, lettersOf(words));
  // A single vague word among others means anything: “Warranty number”.
  if (share < leastShareOfVague && isGeneric(best.phrase, best.meaning)) return undefined;
  return meant(best.meaning, 0.35 + 0.6 * share, best.phrase);
}

function byRoot(text: string): Understood | undefined {
  const letters = plainLetters(bareHeading(text));
  const found = roots.find(([, root]) => root.test(letters));
  const words = letters.split(/\s+/).length;
  return found && { target: found[0], sure: words <= 4 ? 0.6 : 0.45, generic: false };
}

const processing =
  /^(?:обработка|processing|verarbeitung|traitement|tratamiento|trattamento|tratamento|verwerking|behandling|przetwarzanie|kasittely) /;

/** “Processing of customers’ personal data” names an activity, not its data. */
const namesProcessing = (text: string): boolean => processing.test(plainLetters(bareHeading(text)));

/** “[Your company name]” waits to be filled in: whatever stands in brackets is no label. */
const waits = /^\s*[[{<][^\]}>]*[\]}>]\s*$/u;

function workOut(text: string): Understood {
  if (waits.test(text.replaceAll('**', '')) || text.length > longestHeading || !/\p{L}|[#№]/u.test(text))
    return unknown;
  const asWhole = whole(text);
  if (asWhole) return asWhole;
  for (const part of partsOf(text)) {
    const asPart = part.trim() === '' ? undefined : whole(part);
    if (asPart && (asPart.target !== undefined || !/\p{L}{3}.*[/|,;]/u.test(text)))
      return { ...asPart, sure: 0.9 };
  }
  const inside = contained(text);
  const rooted = byRoot(text);
  if ((inside ?? rooted)?.target === 'data' && namesProcessing(text)) return unknown;
  if (inside === undefined) return rooted ?? unknown;
  return rooted && inside.sure < 0.6 && inside.generic ? rooted : inside;
}

const remembered = new Map<string, Understood>();

/** What a heading or label means wherever it stands, by the words alone. */
export function understand(text: string): Understood {
  const known = remembered.get(text);
  if (known) return known;
  const understood = workOut(text);
  // Headings repeat; what is not one is told apart by its length, so that a large file does not fill the memory.
  if (text.length <= longestHeading && remembered.size < 20_000) remembered.set(text, understood);
  return understood;
}

/** The place whose parts go on after one of them: “Extern” after “Intern”. */
const wider: Readonly<Partial<Record<TargetId, TargetId>>> = {
  internalRecipients: 'recipients',
  processors: 'recipients',
  safeguards: 'transfers',
  criminalData: 'data',
  controllerAddress: 'controller',
  controllerContact: 'controller',
  registrationNumber: 'controller',
};

/** What is said under these is theirs, whatever it begins with: “Access: only the treasurer” is a measure. */
const keepsAll = new Set<TargetId>(['measures', 'notes', 'destruction', 'dpia', 'safeguards']);
/** What another section may hold by mistake or to save a heading. */
const parting = new Set<TargetId>([
  'purpose', 'legalBasis', 'subjects', 'data', 'recipients', 'retention', 'transfers', 'specialData',
]); // prettier-ignore

/** What a label means inside a section whose place is known; unknown where it is merely part of what is said there. */
export function understandWithin(parent: TargetId, text: string): Understood {
  const told = subIndexes.get(parent) ?? subIndexes.get(wider[parent] ?? parent);
  for (const part of [text, text.replace(/[([{][^)\]}]*[)\]}]/g, ' ')]) {
    const own = told?.get(foldHeading(part));
    if (own !== undefined) return meant(own, 1, foldHeading(part));
  }
  if (keepsAll.has(parent)) return unknown;
  const anywhere = whole(text);
  if (anywhere?.target === undefined || anywhere.generic || anywhere.target === parent) return unknown;
  const belongs = anywhere.target in (subLabels[wider[parent] ?? parent] ?? {});
  return belongs || parting.has(anywhere.target) ? anywhere : unknown;
}
