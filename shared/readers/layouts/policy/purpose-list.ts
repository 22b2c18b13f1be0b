import { readBasis } from '../../values/bases.ts';
import type { Said } from '../../found-record.ts';
import type { TargetId } from '../../targets.ts';
import { basisOfTitle, type TitleWithBasis } from '../basis-of-title.ts';
import { say } from '../said.ts';
import type { Clause } from './clauses.ts';
import { announcesPurposes, isAsideTitle, isDefinitionOrRight, placeOfLead } from './policy-words.ts';

/** A purpose a policy names, with what is said of it alone. */
export interface Purpose {
  readonly said: Said[];
  readonly of: Clause;
}

const endsOpen = (text: string): boolean => /:\s*$/u.test(text);

/** A clause of a list that goes on below: its number is longer, or it begins to count where nobody counted. */
const isBelow = (clause: Clause, over: Clause): boolean =>
  over.number.length === 0
    ? clause.number.length > 0 || clause.lead === ''
    : clause.number.length > over.number.length &&
      over.number.every((part, at) => clause.number[at] === part);

const names = (text: string): boolean => readBasis(text, ['gdpr']).bases.length > 0;

const basisSentence = /(?:lawful|legal) basis[^.;]*?(?:is|are|:)\s*([^.;]+)/iu;

/** A clause that says no more than what the basis of its group is. */
const saysBasis = ({ lead }: Clause): boolean => {
  const found = basisSentence.exec(lead)?.[1];
  return found !== undefined && names(found);
};

/** “Based on our legitimate interests:” over purposes: the basis is that of each of them. */
function basisIn(group: Clause, below: readonly Clause[]): readonly Said[] {
  const own = group.lead === '' ? group.chapter : group.lead;
  const [label, place] = [group.chapter, group.place];
  if (names(own)) return [say('legalBasis', label, own.replace(/:\s*$/u, ''), place)];
  const sentence = below.find(saysBasis);
  const basis = basisSentence.exec(sentence?.lead ?? '')?.[1];
  if (sentence === undefined || basis === undefined) return [];
  return [say('legalBasis', group.lead, basis, place), say('notes', label, sentence.lead, sentence.place)];
}

const mostWordsBeside = 4;
const longestLine = 160;
const basisFirst =
  /^(?:based on|on the basis of|under|pursuant to|auf (?:der )?grund|aufgrund|sur (?:la|le) |en base|con base|sulla base|op (?:basis|grond)|на основании|в силу|legal|lawful)/iu;

/** A line that is the name of a basis, over what is done on it. */
function isBasisGroup({ number, lead, chapter, items }: Clause): boolean {
  const isTitle = lead === '' && items.length > 0;
  const line = isTitle ? chapter : lead;
  if (!isTitle && (number.length > 1 || !endsOpen(lead))) return false;
  if (
    line.length > longestLine ||
    isDefinitionOrRight(line) ||
    placeOfLead(line.replace(/\(.*\)/su, '').trim()) === 'data'
  )
    return false;
  const { bases, rest } = readBasis(line, ['gdpr']);
  const beside = rest.split(' ').filter(Boolean).length;
  return bases.length > 0 && (beside <= mostWordsBeside || basisFirst.test(line));
}

/** A chapter whose name ends with its basis is one activity: “Bookings (legal basis: contract)” over what is done. */
function titled({ lead, chapter, items, place, ...clause }: Clause): Purpose | undefined {
  const found = lead === '' && items.length > 0 ? basisOfTitle(chapter) : undefined;
  if (found === undefined) return undefined;
  const said = [
    say('name', '', found.title, place),
    say('purpose', found.title, items.join('\n'), place),
    say('legalBasis', chapter, found.basis, place),
  ];
  return { said, of: { lead, chapter, items, place, ...clause } };
}

/** “Newsletters – with your consent”: a purpose, and what it is based on. */
function basisBehind(text: string): TitleWithBasis | undefined {
  const [, title, basis] = /^(.{3,120}?)(?:\s+[–—-]|:)\s+(.{3,120})$/u.exec(text) ?? [];
  return title !== undefined && basis !== undefined && names(basis) ? { title, basis } : undefined;
}

const purposeOf = (
  text: string,
  clause: Clause,
  more: readonly Said[],
  label = clause.lead === text || clause.lead === '' ? clause.chapter : clause.lead,
): Purpose => {
  const bare = text.replace(/^[—–-]\s*|[;.,:]\s*$/gu, '');
  const based = bare.includes('\n') ? undefined : (basisOfTitle(bare) ?? basisBehind(bare));
  const basis = based ? [say('legalBasis', label, based.basis, clause.place)] : more;
  return { said: [say('purpose', label, based?.title ?? bare, clause.place), ...basis], of: clause };
};

/** The clauses under one: to the end of its chapter, or to the next that counts as it does. */
function belowOf(clauses: readonly Clause[], at: number): readonly Clause[] {
  const over = clauses[at];
  if (over === undefined) return [];
  const rest = clauses.slice(at + 1);
  const end = rest.findIndex(
    (clause) => clause.chapter !== over.chapter || (clause.number.length > 0 && !isBelow(clause, over)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** The purposes of a group: each clause counted right below it, what counts deeper belongs to that one. */
function inGroup(
  group: Clause,
  below: readonly Clause[],
  taken: Set<Clause>,
  label?: string,
): readonly Purpose[] {
  const basisSaid = basisIn(group, below);
  const purposes: Purpose[] = group.items.map((item) => purposeOf(item, group, basisSaid));
  const depth = Math.min(...below.map(({ number }) => number.length).filter((length) => length > 0));
  taken.add(group);
  for (const clause of below) {
    const isSub = clause.number.length === 0 || clause.number.length > depth;
    const last = purposes.at(-1);
    if (clause.lead === '' || isDefinitionOrRight(clause.lead)) continue;
    taken.add(clause);
    if (basisSaid.some(({ text }) => text === clause.lead)) continue;
    const words = [clause.lead, ...clause.items];
    if (!isSub || last === undefined) purposes.push(purposeOf(words.join('\n'), clause, basisSaid, label));
    else last.said.push(say('subPurposes', clause.chapter, words.join('\n'), clause.place));
  }
  const [only] = below;
  return purposes.length > 0 || only === undefined ? purposes : [purposeOf(only.lead, only, basisSaid)];
}

/** A line on how data are destroyed once their purpose is reached speaks of purposes and lists none. */
const announces = (lead: string): boolean => {
  const line = lead.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? lead;
  return announcesPurposes(line) && !othersSayFirst.has(placeOfLead(line) ?? 'purpose');
};
const othersSayFirst: ReadonlySet<TargetId> = new Set([
  'destruction',
  'retention',
  'measures',
  'actions',
  'method',
]);

/** “For the following purposes: orders; questions.” in one line is a list all the same. */
export function withInlineList(clause: Clause): Clause {
  const at = clause.lead.search(/:\s+\S/u);
  const lead = clause.lead.slice(0, at + 1);
  const items = clause.lead.slice(at + 1).split(';');
  if (at < 0 || clause.items.length > 0 || items.length < 2 || !announces(lead)) return clause;
  return { ...clause, lead, items: items.map((item) => item.trim()).filter((item) => item !== '') };
}

/** The purposes a policy lists, under one line for all or under a line for each legal basis. */
export function purposesIn(clauses: readonly Clause[], taken: Set<Clause>): readonly Purpose[] {
  const purposes: Purpose[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (taken.has(clause) || isAsideTitle(clause.chapter)) continue;
    const isList =
      clause.lead === ''
        ? clause.items.length > 0 && announces(clause.chapter)
        : endsOpen(clause.lead) && announces(clause.lead);
    const below = belowOf(clauses, at);
    const one = titled(clause);
    if (one) {
      taken.add(clause);
      purposes.push(one);
    } else if (isBasisGroup(clause) && (clause.items.length > 0 || below.length > 0))
      purposes.push(...inGroup(clause, below, taken));
    else if (isList && clause.items.length > 0) {
      taken.add(clause);
      purposes.push(...clause.items.map((item) => purposeOf(item, clause, [])));
    } else if (isList) purposes.push(...listBelow(clauses, at, below, taken));
  }
  return purposes;
}

/** “For the following purposes:” over counted clauses, some of which open lists of their own. */
function listBelow(
  clauses: readonly Clause[],
  at: number,
  below: readonly Clause[],
  taken: Set<Clause>,
): readonly Purpose[] {
  const over = clauses[at];
  const direct = below.filter(({ number }) => number.length > 0);
  if (over === undefined || direct.length === 0) return [];
  taken.add(over);
  const depth = Math.min(...direct.map(({ number }) => number.length));
  return direct.flatMap((clause): readonly Purpose[] => {
    if (taken.has(clause) || clause.number.length > depth) return [];
    const inside = belowOf(clauses, clauses.indexOf(clause));
    if (endsOpen(clause.lead)) return inGroup(clause, inside, taken, over.lead);
    if (clause.lead === '' || isDefinitionOrRight(clause.lead)) return [];
    taken.add(clause);
    return [purposeOf([clause.lead, ...clause.items].join('\n'), clause, [], over.lead)];
  });
}
