import type { Said } from '../../found-record.ts';
import type { TargetId } from '../../targets.ts';
import { readBasis } from '../../values/bases.ts';
import { itemsOf } from '../../values/lists.ts';
import { isSentence } from '../../values/sentences.ts';
import { saysNothingAbroad } from '../general.ts';
import { linesSaid, say } from '../said.ts';
import { ofOrganisation, type Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import {
  isAsideTitle,
  isDefinitionOrRight,
  placeOfLead,
  placeOfSentence,
  saysNothingOfProcessing,
} from './policy-words.ts';
import { sentenceList } from './sentence-list.ts';
import { saidOfWho } from './said-of-who.ts';

/** Places that a whole chapter fills, sentence by sentence; others need a list. */
const prose: ReadonlySet<TargetId> = new Set([
  'retention', 'destruction', 'measures', 'transfers', 'method', 'location',
]); // prettier-ignore

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

const mostWordsOfBareLead = 3;

/** “We use:” leaves it to the chapter what follows. */
const isBareLead = (lead: string): boolean => lead.split(/\s+/).length <= mostWordsOfBareLead;

/** What a list is of: as the line before it says, or else its chapter. */
const placeOfList = (lead: string, chapter: string, understanding: Understanding): TargetId | undefined =>
  placeOfLead(lead) ??
  placeOfChapter(chapter, understanding, isBareLead(lead) ? 0.6 : 0.9) ??
  (isBareLead(lead) ? placeOfLead(chapter) : undefined);

/** «Работники Оператора — для целей кадрового учёта:» over their data. */
const subjectsForPurposes = /^(.{3,200}?)\s+[—–-]\s+(?:для|в) цел(?:ей|ях|и)\s/isu;

/** Of whom and of what a clause speaks that lists something. */
function ofList(clause: Clause, understanding: Understanding): readonly Said[] {
  const { chapter, place, items } = clause;
  const [lead, inline] = splitLead(clause.lead);
  const list = linesSaid(inline, ...items);
  if (list === '') return sentenceList(clause);
  const whose = subjectsForPurposes.exec(lead)?.[1];
  if (whose !== undefined) return [say('data', lead, list, place), say('subjects', lead, whose, place)];
  const target = placeOfList(lead, chapter, understanding);
  return target === undefined || target === 'purpose' || ofOrganisation.has(target)
    ? []
    : [say(target, lead === '' ? chapter : lead, list, place)];
}

/** What a clause outside the list of purposes says, and where that belongs; leftovers where it is nobody's. */
export function saidOf(clause: Clause, understanding: Understanding): readonly Said[] {
  const { chapter, place, items, lead } = clause;
  const line = lead === '' ? '' : clause.line;
  const nobodys = [say(undefined, chapter === line ? '' : chapter, linesSaid(line, ...items), place)];
  if (saysNothingOfProcessing(chapter)) return asideSaid(clause, nobodys);
  const who = saidOfWho(clause, understanding);
  if (who.length > 0) return who;
  if (isAsideTitle(chapter)) return asideSaid(clause, nobodys);
  const whole = say(undefined, chapter, linesSaid(lead, ...items), place);
  if (saysNothingAbroad(whole)) return [{ ...whole, target: 'transfers' }];
  if (isDefinitionOrRight(lead) && placeOfLead(splitLead(lead)[0]) !== 'recipients') return nobodys;
  const listed = ofList(clause, understanding);
  if (listed.length > 0) return listed;
  const over = placeOfChapter(chapter, understanding, 0.6);
  const isList = splitLead(lead)[1] !== '' || items.length > 0;
  const enumerated = !isList && isEnumeration(lead) ? (placeOfLead(chapter) ?? over) : undefined;
  if (enumerated === 'data' || enumerated === 'subjects') return [say(enumerated, chapter, lead, place)];
  const used = (isList ? undefined : placeOfSentence(lead)) ?? over;
  const isDuty = used === 'transfers' && duty.test(lead);
  const isBasis = used === 'legalBasis' && readBasis(lead, ['gdpr', 'fz-152']).bases.length > 0;
  return used !== undefined && (prose.has(used) || isBasis) && !isDuty
    ? [{ ...whole, target: used }]
    : nobodys;
}

/** What must be done before data go abroad does not say that they do. */
const duty = /(?<!\p{L})(?:обязан\p{L}*|вправе|должен|must|shall|only if|nur (?:im|wenn))(?!\p{L})/iu;

const longestLead = 140;

/** In a chapter of rights and procedure only the terms and occasions of destruction are said of the processing. */
function asideSaid(clause: Clause, nobodys: readonly Said[]): readonly Said[] {
  const target = clause.items.length > 0 ? placeOfLead(clause.lead) : undefined;
  const isShort = clause.lead.length <= longestLead && !/прав[оа](?!\p{L})|\brights?\b/iu.test(clause.lead);
  return isShort && (target === 'retention' || target === 'destruction' || target === 'subjects')
    ? [say(target, clause.lead.replace(/:\s*$/u, ''), clause.items.join('\n'), clause.place)]
    : nobodys;
}
