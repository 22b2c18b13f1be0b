import type { Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { bareLabel, labelledLine, labelledParts, runTogether, type LabelledLine } from './label-line.ts';
import type { Line } from './lines.ts';
import { say } from './said.ts';
import { ofOrganisation, sureLabel, type Understanding } from './understanding.ts';

/** Where lines stand: the heading over them and what it was taken for. */
export interface Section {
  readonly label: string;
  readonly target: TargetId | undefined;
  readonly place: Place;
}

interface Current {
  readonly target: TargetId | undefined;
  readonly label: string;
  readonly level: number;
  readonly place: Place;
  readonly lines: string[];
}

/** Persons whose telephone and address follow them. */
export const persons: ReadonlySet<TargetId> = new Set([
  'officer',
  'representative',
  'jointControllers',
  'owner',
]);
/** What a person's telephone and address are called where no person is named. */
export const contacts: ReadonlySet<TargetId> = new Set(['controllerAddress', 'controllerContact']);

const aboutController: ReadonlySet<TargetId> = new Set(['controller', ...contacts]);

const isShortLabel = (label: string): boolean => label.length <= 80 && label.split(/\s+/).length <= 10;

interface Label extends LabelledLine {
  readonly target: TargetId | undefined;
}

/** A label where anything may be one: in a card, under a heading that is none itself. */
function openLabel(
  line: Line,
  current: Current | undefined,
  understanding: Understanding,
): Label | undefined {
  const split = labelledLine(line.text);
  const nested = current !== undefined && line.level > current.level;
  const together = split?.value === '' ? runTogether(line.text, understanding) : undefined;
  if (together && !nested) return { ...together, target: understanding.of(together.label).target };
  if (split) {
    const { target, sure, generic } = understanding.of(split.label);
    const enough = split.by === 'colon' ? 0.6 : sureLabel;
    if (nested && current.target !== undefined) {
      const inside = understanding.within(current.target, split.label).target;
      if (inside !== undefined && split.by === 'colon') return { ...split, target: inside };
      return undefined;
    }
    if (sure >= enough && (target !== undefined || split.by === 'colon') && !(generic && split.by === 'dash'))
      return { ...split, target };
    if (split.by === 'colon' && isShortLabel(split.label) && !nested) return { ...split, target: undefined };
  }
  if (nested) return undefined;
  const bare = bareLabel(line.text, understanding) ?? runTogether(line.text, understanding);
  return bare && { ...bare, target: understanding.of(bare.label).target };
}

/** A label inside a section whose place is known: only what changes the place is one. */
function innerLabel(line: Line, parent: TargetId, understanding: Understanding): Label | undefined {
  const split = labelledLine(line.text);
  if (split?.by !== 'colon') return undefined;
  const { target } = understanding.within(parent, split.label);
  if (target !== undefined) return { ...split, target };
  const own = understanding.of(split.label);
  if (own.sure < 0.9 || own.target === undefined || !ofOrganisation.has(own.target)) return undefined;
  // The name of a register belongs to its number.
  if (own.target === 'registrationNumber') return { ...split, value: line.text, target: own.target };
  // Under “Controller”, “Contacts” and “Officer” it may be said who it is once more, and under the first two who else.
  return own.target === parent || aboutController.has(parent) ? { ...split, target: own.target } : undefined;
}

/** A telephone after a person is that person's. */
const belongsTo = (current: Current | undefined, { target }: Label): boolean =>
  current?.target !== undefined &&
  target !== undefined &&
  persons.has(current.target) &&
  contacts.has(target);

/** A line of running text in which several labels follow each other. */
const partsOf = (line: Line, understanding: Understanding): readonly Line[] =>
  line.level > 0 ? [line] : labelledParts(line.text, understanding).map((text) => ({ ...line, text }));
const leastProse = 7;

/** Another paragraph of running text after who the controller or its officer is says nothing of them. */
const isAfterPerson = (line: Line, { target, place }: Current): boolean =>
  target !== undefined &&
  ofOrganisation.has(target) &&
  line.level === 0 &&
  line.place.en !== place.en &&
  line.text.split(/\s+/).length >= leastProse &&
  /\p{L}[.!]$/u.test(line.text) &&
  !/@|\d{3}/.test(line.text);

/** The semicolon of a label among labels that all end so says nothing; in a list it stays what it was. */
const wordsOf = (said: readonly string[]): string =>
  said.length === 1 ? (said[0] ?? '').replace(/;$/, '') : said.join('\n');

/** What lines say, each under the label it stands under. */
export function readLines(
  lines: readonly Line[],
  section: Section,
  understanding: Understanding,
): readonly Said[] {
  const whole: Current = { ...section, level: -1, lines: [] };
  const all: Current[] = [whole];
  let current: Current = whole;
  const parted = section.target === undefined ? lines.flatMap((line) => partsOf(line, understanding)) : lines;
  for (const line of parted) {
    const outer = current !== whole && line.level > current.level;
    const labelled =
      section.target === undefined ? undefined : innerLabel(line, section.target, understanding);
    const label =
      section.target === undefined
        ? openLabel(line, current === whole ? undefined : current, understanding)
        : labelled;
    if (label && !belongsTo(current, label)) {
      current = {
        ...label,
        level: line.level,
        place: line.place,
        lines: label.value === '' ? [] : [label.value],
      };
      all.push(current);
    } else {
      if ((section.target !== undefined && !outer) || isAfterPerson(line, current)) current = whole;
      current.lines.push(line.text);
    }
  }
  return all
    .filter((one) => one.lines.length > 0 || one !== whole)
    .map(({ target, label, lines: said, place }) => say(target, label, wordsOf(said), place));
}
