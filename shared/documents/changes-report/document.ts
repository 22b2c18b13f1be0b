import { differencesBetween, type EntityDifference } from '../../filings/difference.ts';
import { plain, type Block, type Paper, type Section } from '../../paper/paper.ts';
import { collections, type EntityKind } from '../../register/collections.ts';
import { counted } from '../../wording/plural.ts';
import type { Wording } from '../../wording/wording.ts';
import { card, chapter, howMany, lead, paragraph, subchapter, tableOf } from '../blocks.ts';
import { missingName } from '../checklist.ts';
import { lines, words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { became, entityName, placeWords } from '../redline/places.ts';
import { redline, type Sides } from '../redline/redline.ts';
import { comparableOf, from, stateAfter, stateBefore, to, type State } from './states.ts';

const name: Wording = { en: 'Report of changes', ru: 'Отчёт об изменениях' };

const sentences = {
  subtitle: {
    en: 'What the register says otherwise than before, field by field',
    ru: 'Что в реестре стало иначе, поле за полем',
  },
  nothing: { en: 'Nothing has changed.', ru: 'Изменений нет.' },
  noBefore: {
    en: 'There is nothing to compare with: choose a day on which the register existed, or a filing with frozen facts.',
    ru: 'Сравнить не с чем: выберите день, когда реестр уже существовал, или подачу с зафиксированными сведениями.',
  },
  noAfter: {
    en: 'The register did not exist on the last day: choose a later one.',
    ru: 'В последний день реестра ещё не было: выберите более поздний.',
  },
  howToRead: {
    en: 'What was taken away is struck through, what was put in is underlined.',
    ru: 'Исключённое зачёркнуто, внесённое подчёркнуто.',
  },
} as const satisfies Record<string, Wording>;

const organisation: Wording = { en: 'Organisation', ru: 'Организация' };
const kindLabel = (kind: EntityKind): Wording =>
  kind === 'organisation' ? organisation : collections[kind].label;

interface Compared {
  readonly before: State;
  readonly after: State;
  readonly differences: readonly EntityDifference[];
}

/** The two states and what differs; else the sentence that says what is missing. */
function compared(request: DocumentRequest): Compared | Wording {
  const [before, after] = [stateBefore(request), stateAfter(request)];
  if (!before) return sentences.noBefore;
  if (!after) return sentences.noAfter;
  const differences = differencesBetween(before.register, after.register, comparableOf(before, after));
  return { before, after, differences };
}

const isCompared = (result: Compared | Wording): result is Compared => 'differences' in result;

interface Group {
  readonly kind: EntityKind;
  readonly differences: readonly EntityDifference[];
}

function groupsOf(differences: readonly EntityDifference[]): readonly Group[] {
  const groups = new Map<EntityKind, EntityDifference[]>();
  for (const one of differences) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  return [...groups].map(([kind, list]) => ({ kind, differences: list }));
}

const counts: readonly EntityDifference['how'][] = ['added', 'removed', 'changed'];
const countLabels: Readonly<Record<EntityDifference['how'], Wording>> = {
  added: { en: 'New', ru: 'Новые' },
  removed: { en: 'Removed', ru: 'Исключённые' },
  changed: { en: 'Changed', ru: 'Изменённые' },
};

const summary = (groups: readonly Group[], scope: Scope): readonly Block[] =>
  tableOf<Group>(
    { en: 'Summary', ru: 'Сводка' },
    [
      {
        title: { en: 'Of what', ru: 'Что' },
        share: 4,
        describe: ({ kind }) => lines([words(tell(kindLabel(kind), scope))]),
      },
      ...counts.map((how) => ({
        title: countLabels[how],
        share: 1,
        describe: ({ differences }: Group) => howMany(differences.filter((one) => one.how === how).length),
      })),
    ],
    groups,
    scope,
  );

function entityBlocks(number: string, entity: EntityDifference, sides: Sides): readonly Block[] {
  const scope = sides.after;
  const title = entityName(entity, sides);
  const suffix = entity.how === 'changed' ? '' : ` (${tell(became[entity.how], scope)})`;
  return [
    subchapter(number, { en: title + suffix, ru: title + suffix }, scope),
    ...card(
      entity.fields.map((field) => ({
        label: placeWords(field, entity, sides),
        value: redline(field, entity, sides),
      })),
    ),
  ];
}

function groupBlocks(number: number, { kind, differences }: Group, sides: Sides): readonly Block[] {
  return [
    chapter(number, kindLabel(kind), sides.after),
    ...differences.flatMap((entity, at) => entityBlocks(`${number}.${at + 1}`, entity, sides)),
  ];
}

const entries = {
  en: { one: 'entry', other: 'entries' },
  ru: { one: 'запись', few: 'записи', many: 'записей' },
};

function sectionsOf(result: Compared | Wording, sides: Sides): readonly Section[] {
  const scope = sides.after;
  const first = (blocks: readonly Block[]): Section => ({
    orientation: 'portrait',
    blocks: [chapter(1, { en: 'Summary', ru: 'Сводка' }, scope), ...blocks],
  });
  if (!isCompared(result)) return [first(paragraph(words(tell(result, scope))))];
  const { differences } = result;
  if (differences.length === 0) return [first(paragraph(words(tell(sentences.nothing, scope))))];
  const groups = groupsOf(differences);
  const much = counted(differences.length, entries, scope.language);
  return [
    first([
      ...lead(sentences.howToRead, scope),
      ...summary(groups, scope),
      ...paragraph(words(much), 'note'),
    ]),
    {
      orientation: 'portrait',
      blocks: groups.flatMap((group, at) => groupBlocks(at + 2, group, sides)),
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const result = compared(request);
  const regime = request.register.organisation.regimes?.includes('gdpr') ? 'gdpr' : 'fz-152';
  const scopeFor = (state: State | undefined): Scope =>
    scopeOf(state?.register ?? request.register, request.language, regime);
  const [before, after] = isCompared(result) ? [result.before, result.after] : [];
  const sides: Sides = { before: scopeFor(before), after: scopeFor(after) };
  const own = scopeOf(request.register, request.language, regime);
  const fact = (label: Wording, state: State | undefined) => ({
    label: tell(label, own),
    value: state ? plain(tell(state.label, own)) : [],
  });
  return paperOf(request, own, {
    title: name,
    subtitle: sentences.subtitle,
    facts: [fact({ en: 'Before', ru: 'Было' }, before), fact({ en: 'After', ru: 'Стало' }, after)],
    laws: ['gdpr', 'fz-152'],
    sections: sectionsOf(result, sides),
  });
}

/** What changed between two days, filings or files: a redline of every field that says something else. */
export const changesReport: DocumentKind = {
  id: 'changes-report',
  regime: 'both',
  name,
  law: [],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [from, to],
  usesHistory: true,
  appliesTo: () => true,
  nothingToPrint: (request) => {
    const result = compared(request);
    if (!isCompared(result)) return result;
    return result.differences.length === 0 ? sentences.nothing : undefined;
  },
  checklist: (request) => missingName(scopeOf(request.register, request.language, 'fz-152')),
  build,
};
