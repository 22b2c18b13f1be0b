import type { Block, Content, LabelledRow, Signature } from '../paper/paper.ts';
import type { Wording } from '../wording/wording.ts';
import { paragraph } from './blocks.ts';
import { placeRuns } from './describe/parties.ts';
import { joined, lines, words } from './describe/runs.ts';
import { oneLine, tell, type Scope } from './describe/scope.ts';

/** Pieces of papers that people fill in by hand and sign. */

const line = '_'.repeat(56);

/** A line to write on, with what belongs there said under it. */
export const blank = (hint?: string): Content => [
  { runs: [{ text: line }] },
  ...(hint ? [{ runs: [{ text: hint, style: 'muted' as const }] }] : []),
];

/** What is known, else a line to write on: a paper to be signed must not say “not recorded”. */
export const filledRow = (label: Wording, value: Content, scope: Scope, hint?: Wording): LabelledRow => ({
  label: tell(label, scope),
  value: value.length > 0 ? value : blank(hint && tell(hint, scope)),
});

/** A box to tick, before words. */
export const tick = '[   ] ';

const translation: Wording = {
  en: 'Translation for information. The document itself is drawn up and signed in Russian.',
  ru: '',
};

/** An official Russian paper in English says that it is a translation. */
export const translationNote = (scope: Scope): readonly Block[] =>
  paragraph(words(tell(translation, scope)), 'note');

const captions: readonly Wording[] = [
  { en: 'signature', ru: 'подпись' },
  { en: 'date', ru: 'дата' },
];
const somebody: Wording = { en: 'Position, name', ru: 'Должность, ФИО' };

interface Person {
  readonly name?: Parameters<typeof oneLine>[0];
  readonly post?: Parameters<typeof oneLine>[0];
}

/** Lines to sign on for the persons; where none is recorded, lines for so many. */
export function signatures(persons: readonly Person[], scope: Scope, atLeast = 1): Signature {
  const named = persons.map(
    ({ name, post }) => [oneLine(post, scope), oneLine(name, scope)].filter(Boolean).join(', ') || line,
  );
  const unnamed = Array.from({ length: atLeast }, () => `${tell(somebody, scope)}: ${line.slice(0, 20)}`);
  return {
    kind: 'signature',
    lines: (named.length > 0 ? named : unnamed).map((who) => ({
      who,
      captions: captions.map((caption) => tell(caption, scope)),
    })),
  };
}

/** The operator by name and address. */
export function operatorLines(scope: Scope): Content {
  const { name, address } = scope.register.organisation;
  const [who, where] = [words(oneLine(name, scope)), words(oneLine(address, scope))];
  return lines([joined([who, where], ', ')]);
}

/** A party by name and place. */
export function partyWithPlace(id: string, name: string, scope: Scope): Content {
  const party = scope.parties.get(id);
  return lines([joined([words(name), party ? placeRuns(party, scope) : []], ', ')]);
}
