import type { Block, Content, LabelledRow } from '../../paper/paper.ts';
import type { Register } from '../../register/register.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { chapter, paragraph } from '../blocks.ts';
import { lines, words, type Runs } from '../describe/runs.ts';
import { scopeOf } from '../describe/scope.ts';
import { portalCrib, type CribBox, type CribField } from './crib.ts';

const howTo: Wording = {
  en: '[x] is to be ticked, [ ] is to be left. Each value stands in a block of its own to be copied.',
  ru: '[x] — отметить, [ ] — не отмечать. Каждое значение стоит отдельным блоком, чтобы его скопировать.',
};
const nothing: Wording = { en: 'Not recorded', ru: 'Не указано' };

/** The ticked boxes one under another; those to leave together, each with its brackets on one line. */
function boxLines(boxes: readonly CribBox[]): readonly Runs[] {
  const left = boxes.filter(({ ticked }) => !ticked).map(({ name }) => `[\u00A0]\u00A0${name}`);
  return [
    ...boxes.filter(({ ticked }) => ticked).map(({ name }) => words(`[x] ${name}`)),
    left.length > 0 ? [{ text: left.join('  '), style: 'muted' as const }] : [],
  ];
}

function contentOf({ value, boxes }: CribField, language: Language): Content {
  const said = lines([...boxLines(boxes), ...value.split('\n').map(words)]);
  return said.length > 0 ? said : [{ runs: [{ text: say(nothing, language), style: 'muted' }] }];
}

/** The crib as a page: a chapter for each part of the form, a row for each field. */
export function cribBlocks(register: Register, language: Language): readonly Block[] {
  const scope = scopeOf(register, language, 'fz-152');
  const byBlock = new Map<string, LabelledRow[]>();
  for (const field of portalCrib(register, language)) {
    const row = { label: field.caption, value: contentOf(field, language) };
    byBlock.set(field.block, [...(byBlock.get(field.block) ?? []), row]);
  }
  return [
    ...paragraph(words(say(howTo, language)), 'note'),
    ...[...byBlock].flatMap(([name, rows], index): readonly Block[] => [
      chapter(index + 1, { en: name, ru: name }, scope),
      { kind: 'rows', rows },
    ]),
  ];
}
