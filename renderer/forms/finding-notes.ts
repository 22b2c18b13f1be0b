import { openFindings, type Finding } from '../../shared/regimes/finding.ts';
import type { Fields } from '../../shared/register/field.ts';
import { child, pathNames } from '../../shared/register/leaves.ts';
import type { Citation } from '../../shared/vocabulary/vocabulary.ts';
import { say } from '../../shared/wording/wording.ts';
import type { Language } from '../../shared/wording/wording.ts';
import type { FieldNote, NotesAt } from './finding-context.ts';

/** The path of the control that shows what a path leads to: without the language of a text or the member of a set. */
export function controlPath(path: string, fields: Fields): string {
  let [within, at]: [Fields, string] = [fields, ''];
  let names = pathNames(path);
  for (;;) {
    const [name, ...rest] = names;
    const field = name === undefined ? undefined : within[name];
    if (name === undefined || !field) return at;
    at = child(at, name);
    if (field.kind !== 'group' && field.kind !== 'items') return at;
    const item = field.kind === 'items' ? rest[0] : undefined;
    const isInside = field.kind === 'group' || rest.length > 1;
    if (!isInside) return at;
    if (item !== undefined) at = child(at, item);
    names = field.kind === 'items' ? rest.slice(1) : rest;
    within = field.fields;
  }
}

const joined = (one: Citation, other: Citation): Citation => ({
  ...one,
  en: `${one.en} · ${other.en}`,
  ru: `${one.ru} · ${other.ru}`,
});

/** A finding that stands for others which say the same. */
export interface SaidFinding extends Finding {
  readonly also?: readonly Finding[];
}

/** The findings that one stands for, itself included. */
export const standsFor = ({ also = [], ...finding }: SaidFinding): readonly Finding[] => [finding, ...also];

/** Where two laws say the same of the same field, it is said once, with both places. */
export function saidOnce(findings: readonly Finding[]): readonly SaidFinding[] {
  const said = new Map<string, SaidFinding>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.path ?? ''} ${finding.message.en}`;
    const before = said.get(key);
    said.set(
      key,
      before
        ? {
            ...before,
            citation: joined(before.citation, finding.citation),
            also: [...(before.also ?? []), finding],
          }
        : finding,
    );
  }
  return [...said.values()];
}

const none: readonly FieldNote[] = [];

/** Finds what is to be said of a field by its path, waived findings left out; asking again gives the same array. */
export function notesBy(findings: readonly Finding[], fields: Fields, language: Language): NotesAt {
  const notes = new Map<string, FieldNote[]>();
  for (const finding of saidOnce(openFindings(findings))) {
    const { path, severity, message, citation } = finding;
    if (path === undefined) continue;
    const at = controlPath(path, fields);
    const note = { severity, message, citation: say(citation, language), findings: standsFor(finding) };
    const known = notes.get(at);
    if (known) known.push(note);
    else notes.set(at, [note]);
  }
  return (path) => notes.get(path) ?? none;
}
