import type { FoundRecord, Said } from '../../found-record.ts';
import { readBasis } from '../../values/bases.ts';
import { linesSaid, say } from '../said.ts';
import type { Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { isSummaryTitle, placeOfLead, placeOfSentence, saysNothingOfProcessing } from './policy-words.ts';

/** Running text under a heading that says on which basis something is done, but lists no purposes. */
interface Section {
  readonly heading: Clause;
  readonly clauses: readonly Clause[];
}

const cites = /(?<!\p{L})art(?:icle|ikel|\.)?\s*6/iu;
const isBasis = (sentence: string): boolean =>
  cites.test(sentence) && readBasis(sentence, ['gdpr']).bases.length > 0;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=\p{L}{3}[).”"]{0,2}[.!?])\s+(?=\p{Lu})|\n/u).filter((sentence) => sentence.trim() !== '');

function sectionsOf(clauses: readonly Clause[]): readonly Section[] {
  return clauses.flatMap((heading, at): readonly Section[] => {
    if (!heading.isHeading) return [];
    const after = clauses.slice(at + 1);
    const end = after.findIndex(({ isHeading }) => isHeading);
    return [{ heading, clauses: end < 0 ? after : after.slice(0, end) }];
  });
}

/** Whether a section tells of one thing that is done: what a place of the register is called tells of all. */
function isActivity({ heading: { chapter }, clauses }: Section, { of }: Understanding): boolean {
  if (saysNothingOfProcessing(chapter) || isSummaryTitle(chapter)) return false;
  const { target, sure } = of(chapter);
  if (sure >= 0.6 && target !== 'controllerContact') return false;
  return clauses.some(({ lead }) => sentencesOf(lead).some(isBasis));
}

/** A line before a list can say two things at once: on which basis, and that data follow. */
const listsData = (sentence: string): boolean =>
  placeOfLead(
    sentence
      .replace(/\(.*\)/su, '')
      .replace(/\s*:\s*$/u, '')
      .trim(),
  ) === 'data';

function saidIn({ heading: { chapter }, clauses }: Section): readonly Said[] {
  return clauses.flatMap(({ lead, items, place }): readonly Said[] => {
    const sentences = sentencesOf(lead);
    const target = listsData(sentences.at(-1) ?? '') ? 'data' : undefined;
    const told = sentences.map((sentence) =>
      say(isBasis(sentence) ? 'legalBasis' : placeOfSentence(sentence), chapter, sentence, place),
    );
    const list = items.length === 0 ? [] : [say(target, chapter, linesSaid(...items), place)];
    return [...told, ...list];
  });
}

const leastSections = 2;

/** The activities of a notice that tells of each in running text, by the names of its chapters; what they are for is not said. */
export function basisSections(
  clauses: readonly Clause[],
  taken: Set<Clause>,
  understanding: Understanding,
): readonly FoundRecord[] {
  const sections = sectionsOf(clauses).filter((section) => isActivity(section, understanding));
  if (sections.length < leastSections) return [];
  for (const { heading, clauses: below } of sections) for (const one of [heading, ...below]) taken.add(one);
  return sections.map((section) => ({
    said: [say('name', '', section.heading.chapter, section.heading.place), ...saidIn(section)],
    place: section.heading.place,
  }));
}
