import path from 'node:path';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import type { DocumentKind, DocumentRequest } from '../../shared/documents/document-kind.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Format } from '../../shared/writers/writer.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import type { Language } from '../../shared/wording/wording.ts';
import { choicesOf } from './choice-slug.ts';
import { done, type Outcome, type Surroundings } from './command.ts';
import { makeDocument } from './make-document.ts';
import { makeFolder, writeWhole } from './output.ts';
import type { Past } from './past.ts';

/** What of a register is to be printed into which folder. */
export interface Everything {
  readonly register: Register;
  readonly revision: number;
  readonly past: Past;
  readonly date: IsoDate;
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly folder: string;
}

/** Writes every document that applies, one file a choice, format and language; what is skipped is listed with the reason. */
export async function exportAll(everything: Everything, surroundings: Surroundings): Promise<Outcome> {
  const made = await makeFolder(everything.folder, surroundings);
  if (!made.ok) return made.failure;
  for (const kind of documentKinds) {
    if (!kind.appliesTo(everything.register)) {
      surroundings.err(`skipped ${kind.id}: ${whyNot(kind)}\n`);
      continue;
    }
    const failed = await exportKind(kind, everything, surroundings);
    if (failed) return failed;
  }
  return done;
}

/** Why a document does not apply to a register. */
export const whyNot = ({ regime }: DocumentKind): string =>
  regime === 'both' ? 'it does not apply to this register' : `the register is not under ${regime}`;

async function exportKind(
  kind: DocumentKind,
  everything: Everything,
  surroundings: Surroundings,
): Promise<Outcome | undefined> {
  for (const format of everything.formats)
    if (!kind.formats.includes(format)) surroundings.err(`skipped ${kind.id}.${format}: not a table\n`);
  for (const { name, options } of choicesOf(kind, everything.register)) {
    const failed = await exportChoice(kind, name, options, everything, surroundings);
    if (failed) return failed;
  }
  return undefined;
}

async function exportChoice(
  kind: DocumentKind,
  name: string,
  options: DocumentRequest['options'],
  everything: Everything,
  surroundings: Surroundings,
): Promise<Outcome | undefined> {
  const { register, revision, date, past, folder } = everything;
  const requestIn = (language: Language): DocumentRequest => ({
    register,
    revision,
    date,
    language,
    options,
    ...past,
  });
  const nothing = kind.nothingToPrint?.(requestIn('en'));
  if (nothing) {
    surroundings.err(`skipped ${name}: ${nothing.en}\n`);
    return undefined;
  }
  for (const language of everything.languages) {
    for (const format of everything.formats.filter((one) => kind.formats.includes(one))) {
      const file = path.join(folder, `${name}.${language}.${format}`);
      const bytes = await makeDocument(kind, requestIn(language), format, surroundings.fonts);
      const written = await writeWhole(file, bytes, surroundings);
      if (!written.ok) return written.failure;
      surroundings.out(`${file}\n`);
    }
  }
  return undefined;
}
