import type { Said } from '../../found-record.ts';
import type { Block } from '../../source-document.ts';
import type { TargetId } from '../../targets.ts';
import { itemsOf } from '../../values/lists.ts';
import { isSentence } from '../../values/sentences.ts';
import { labelledLine } from '../label-line.ts';
import { say, type Piece } from '../said.ts';
import { ofOrganisation, type Understanding } from '../understanding.ts';
import { clausesOf, type Clause } from './clauses.ts';
import {
  isAsideTitle,
  isDefinitionOrRight,
  isPolicyTitle,
  placeOfLead,
  placeOfSentence,
} from './policy-words.ts';
import { purposesIn } from './purpose-list.ts';
import { withoutReferred } from './referred.ts';

/** How far down a document says what it is. */
const blocksLookedAt = 6;

/** Whether a text is a policy or notice: it tells once, for all purposes, what a record tells of each. */
export const isPolicy = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(0, blocksLookedAt)
    .some((block) => block.type !== 'table' && block.text.length < 300 && isPolicyTitle(block.text));

/** Places that a whole chapter fills, sentence by sentence; others need a list. */
const prose: ReadonlySet<TargetId> = new Set(['retention', 'destruction', 'measures', 'transfers', 'method']);

/** A chapter whose name only mentions a place lends it to its sentences, not to the lists in it. */
const placeOfChapter = (chapter: string, { of }: Understanding, least: number): TargetId | undefined => {
  const { target, sure } = of(chapter);
  return sure >= least ? target : undefined;
};

const leastItems = 3;
const longestItem = 70;

/** “Name; telephone; e-mail” under a title that says what it lists. */
function isEnumeration(lead: string): boolean {
  const items = itemsOf(lead);
  return items.length >= leastItems && !isSentence(lead) && items.every((item) => item.length <= longestItem);
}

/** A line before a list, and what stands after its colon. */
function splitLead(lead: string): readonly [lead: string, inline: string] {
  const at = lead.search(/:(?:\s|$)/u);
  return at < 0 ? [lead, ''] : [lead.slice(0, at), lead.slice(at + 1).trim()];
}

/** What a clause outside the list of purposes says, and where that belongs; leftovers where it is nobody's. */
function saidOf(clause: Clause, understanding: Understanding): readonly Said[] {
  const { chapter, place, items } = clause;
  const whole = [clause.lead, ...items].filter((line) => line !== '').join('\n');
  const label = labelledLine(clause.lead);
  const isLabel = label?.by === 'colon' && !/\p{L}{3}\.\s|,[^,]*,/u.test(label.label);
  const told = isLabel ? understanding.of(label.label) : undefined;
  if (label && told?.target !== undefined && told.sure >= 0.9 && ofOrganisation.has(told.target))
    return [say(told.target, label.label, [label.value, ...items].filter(Boolean).join('\n'), place)];
  const chapterOf = placeOfChapter(chapter, understanding, 0.9);
  if (chapterOf !== undefined && ofOrganisation.has(chapterOf))
    return [say(chapterOf, chapter, whole, place)];
  const nobodys = [say(undefined, chapter === whole ? '' : chapter, whole, place)];
  if (isAsideTitle(chapter)) return asideSaid(clause, nobodys);
  if (isDefinitionOrRight(clause.lead)) return nobodys;
  const over = placeOfChapter(chapter, understanding, 0.6);
  const [lead, inline] = splitLead(clause.lead);
  const list = [inline, ...items].filter((line) => line !== '');
  const target =
    list.length > 0
      ? (placeOfLead(lead) ?? placeOfChapter(chapter, understanding, lead === '' ? 0.6 : 0.9))
      : placeOfSentence(clause.lead);
  if (target !== undefined && target !== 'purpose' && list.length > 0 && !ofOrganisation.has(target))
    return [say(target, lead === '' ? chapter : lead, list.join('\n'), place)];
  const listed = isEnumeration(clause.lead) ? (placeOfLead(chapter) ?? over) : undefined;
  if (list.length === 0 && (listed === 'data' || listed === 'subjects'))
    return [say(listed, chapter, clause.lead, place)];
  const used = target ?? over;
  if (used !== undefined && prose.has(used)) return [say(used, chapter, whole, place)];
  return nobodys;
}

const longestLead = 140;

/** In a chapter of rights and procedure only the terms and occasions of destruction are said of the processing. */
function asideSaid(clause: Clause, nobodys: readonly Said[]): readonly Said[] {
  const target = clause.items.length > 0 ? placeOfLead(clause.lead) : undefined;
  const isShort = clause.lead.length <= longestLead;
  return isShort && (target === 'retention' || target === 'destruction' || target === 'subjects')
    ? [say(target, clause.lead.replace(/:\s*$/u, ''), clause.items.join('\n'), clause.place)]
    : nobodys;
}

/** The name of a chapter alone. */
const isBare = ({ lead, items }: Clause): boolean => lead === '' && items.length === 0;

/**
 * Reads a policy that has one list for all purposes, or one for each legal basis: each purpose becomes an activity, and
 * what is said of all is said of all. `undefined` where it lists no purposes.
 */
export function readPolicy(blocks: readonly Block[], understanding: Understanding): Piece | undefined {
  const clauses = clausesOf(blocks);
  const taken = new Set<Clause>();
  const purposes = purposesIn(clauses, taken);
  if (purposes.length === 0) return undefined;
  const rest = clauses.filter((clause) => !taken.has(clause));
  const said = rest.filter((clause) => !isBare(clause)).flatMap((clause) => saidOf(clause, understanding));
  const ofAll = withoutReferred(said, purposes);
  const labels = new Set(
    [...ofAll, ...purposes.flatMap((purpose) => purpose.said)].map(({ label }) => label),
  );
  const silent = rest.filter((clause) => isBare(clause) && !labels.has(clause.chapter));
  return {
    records: purposes.map(({ said: own, of }) => ({ said: own, place: of.place })),
    ofAll: [...silent.map(({ chapter, place }) => say(undefined, '', chapter, place)), ...ofAll],
  };
}
