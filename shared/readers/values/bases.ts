import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { basisCodes, namedBases, type NamedBasis } from './basis-words.ts';
import { citedItems } from './fz152-articles.ts';
import { citedPlaces } from './gdpr-articles.ts';
import { citedLgpd } from './lgpd-articles.ts';
import { citedLaws } from './laws.ts';

export type BasisList = 'gdprBases' | 'gdprConditions' | 'fz152Bases' | 'fz152Conditions';

/** A basis or condition that a text names. */
export interface FoundBasis {
  readonly list: BasisList;
  readonly code: string;
  /** Cited by article, or in the law's own words. */
  readonly certain: boolean;
}

/** What one clause of a cell says of the legal basis. */
export interface ReadBasis {
  readonly bases: readonly FoundBasis[];
  /** The acts it cites beside the GDPR and 152-FZ. */
  readonly laws: readonly string[];
  /** What it says beyond basis and law, folded; empty where it says no more. */
  readonly rest: string;
}

type Span = { readonly from: number; readonly to: number };

const blank = (text: string, spans: readonly Span[]): string =>
  spans.reduce((kept, { from, to }) => kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to), text);

/** Words that only lead to a citation: “pursuant to Art. 6(1)(b) GDPR”. */
const leadIns =
  /(?<!\p{L})(?:GDPR|DSGVO|DS-GVO|RGPD|AVG|UAVG|RODO|UK|EU|ЕС|152-?ФЗ|152-?FZ|ФЗ|Федеральн\p{L}+|закон(?:а|у|ом|е)?|art(?:icle|ikel|ículo|icolo)?s?|according to|pursuant to|under|based on|gem(?:äß|aess|\.)?|nach|i\.?\s?V\.?\s?m|aufgrund|en vertu de|conform\p{L}*|según|conforme|ai sensi|legal basis|legal ground|rechtsgrundlage|base|basis|grondslag|основание|lit|abs)(?!\p{L})/giu;

const codesOf = ({ concept, certain }: NamedBasis, regimes: readonly RegimeId[]): readonly FoundBasis[] => {
  if (concept === 'explicit-consent')
    return regimes.map((regime) =>
      regime === 'gdpr'
        ? { list: 'gdprBases', code: 'consent', certain: false }
        : { list: 'fz152Bases', code: 'item-1', certain },
    );
  return regimes.map((regime) => ({
    list: regime === 'gdpr' ? 'gdprBases' : 'fz152Bases',
    code: basisCodes[concept][regime],
    // The Russian items are narrower than the words: which of them is meant is for a person to say.
    certain: certain && (regime === 'gdpr' || concept === 'consent'),
  }));
};

const unique = (bases: readonly FoundBasis[]): readonly FoundBasis[] => {
  const byCode = new Map<string, FoundBasis>();
  for (const basis of bases) {
    const key = `${basis.list} ${basis.code}`;
    if (!byCode.get(key)?.certain) byCode.set(key, basis);
  }
  return [...byCode.values()];
};

const letters = 'abcdef';
const codesByLetter = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
];
const onlyLetters =
  /^(?:legal ground|ground|basis|rechtsgrund|rechtsgrundlage|grondslag|base|lit|point|letter|letra)?\.?\s*\(?[a-f]\)?(?:\s*(?:[,/+;&]|\s(?:and|or|und|oder|et|ou|of|en|y|и|или)\s)\s*\(?[a-f]\)?)*$/iu;

/** “b (precontractual) or f”: what the brackets explain is kept with the words. */
const explained = /(?<=^|\s)([a-f])\s+\((?=\p{L}{2})[^()]*\)/giu;

/** A clause that goes on with letters: “Art. 6 Abs. 1 lit. b DSGVO; sowie lit. c (Steuern)”. */
const goesOn =
  /^\s*(?:[^:]{2,40}:\s+)?(?:(?:and|und|sowie|oraz|et|y|e|en|och|og|és)\s+)?(?:lit|litt|litera|letra|lettre|lettera|letter|buchst|bokstav|sub|onder|písm|pont|point)\.?\s*\(?([a-f])\)?(?![\p{L}\d])/iu;

/** “b”, “(c), (f)”, “Legal ground b”: in a cell of legal bases a lone letter is one of Art. 6(1). */
function loneLetters(text: string): readonly FoundBasis[] {
  const next = citedPlaces(text).length === 0 ? goesOn.exec(text)?.[1]?.toLowerCase() : undefined;
  if (next !== undefined)
    return [{ list: 'gdprBases', code: codesByLetter[letters.indexOf(next)] ?? '', certain: false }];
  const bare = text.trim().replaceAll(explained, '$1');
  if (!onlyLetters.test(bare)) return [];
  const found = bare.toLowerCase().match(/(?<!\p{L})[a-f](?!\p{L})/gu) ?? [];
  return found.map((letter) => ({
    list: 'gdprBases',
    code: codesByLetter[letters.indexOf(letter)] ?? '',
    certain: false,
  }));
}

/** What stands for itself beside a cited article: “Art. 6(1)(b) + consent”. */
const beside = /\s*[+&]\s*|\s+\/\s+/u;

/** Bases that parts without any article name in the law's words, where another part cites one. */
function basesBeside(text: string, regimes: readonly RegimeId[]): readonly FoundBasis[] {
  const parts = text.split(beside).filter((part) => citedPlaces(part).length === 0);
  const named = parts.map(namedBases).filter(({ rest }) => rest === '');
  return named
    .flatMap(({ bases }) => bases)
    .flatMap((basis) => codesOf(basis, regimes))
    .map((basis) => ({ ...basis, certain: false }));
}

/**
 * Reads what a text says of the legal basis: by article first, and by words where no article of the list is cited.
 * @param regimes the laws the activity is under, for words that could mean a basis of either
 */
export function readBasis(text: string, regimes: readonly RegimeId[]): ReadBasis {
  const alone = regimes.includes('gdpr') ? loneLetters(text) : [];
  if (alone.length > 0) return { bases: alone, laws: [], rest: namedBases(text.replace(goesOn, ' ')).rest };
  const gdpr = citedPlaces(text);
  const lgpd = regimes.includes('gdpr') ? citedLgpd(text) : [];
  const afterGdpr = blank(text, [...gdpr, ...lgpd]);
  const items = citedItems(afterGdpr);
  const afterItems = blank(afterGdpr, items);
  const laws = citedLaws(afterItems);
  const left = blank(afterItems, laws).replaceAll(leadIns, ' ');
  const named = namedBases(left);
  const cited = [
    ...[...gdpr, ...items].map(({ list, code }) => ({ list, code, certain: true })),
    // Another country's law, which the GDPR only resembles.
    ...lgpd.map(({ list, code }) => ({ list, code, certain: false })),
  ];
  const byWords = named.bases.flatMap((basis) => codesOf(basis, regimes));
  return {
    bases: unique([
      ...cited,
      ...byWords.filter(({ list }) => !cited.some((one) => one.list === list)),
      ...(gdpr.length > 0 ? basesBeside(text, regimes) : []),
    ]),
    laws: laws.map(({ words }) => words),
    rest: named.rest,
  };
}
