import path from 'node:path';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import type { DocumentKind } from '../../shared/documents/document-kind.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Format } from '../../shared/writers/writer.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import type { Language } from '../../shared/wording/wording.ts';
import { done, type Outcome, type Surroundings } from './command.ts';
import { makeDocument } from './make-document.ts';
import { makeFolder, writeWhole } from './output.ts';

/** What of a register is to be printed into which folder. */
export interface Everything {
  readonly register: Register;
  readonly revision: number;
  readonly date: IsoDate;
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly folder: string;
}

/** Writes every document that applies, one file a format and language; what is skipped is listed. */
export async function exportAll(everything: Everything, surroundings: Surroundings): Promise<Outcome> {
  const made = await makeFolder(everything.folder, surroundings);
  if (!made.ok) return made.failure;
  for (const kind of documentKinds) {
    if (!kind.appliesTo(everything.register)) {
      surroundings.err(`skipped ${kind.id}: the register is not under ${kind.regime}\n`);
      continue;
    }
    const failed = await exportKind(kind, everything, surroundings);
    if (failed) return failed;
  }
  return done;
}

async function exportKind(
  kind: DocumentKind,
  everything: Everything,
  surroundings: Surroundings,
): Promise<Outcome | undefined> {
  const { register, revision, date } = everything;
  const wanted = everything.formats.filter((format) => kind.formats.includes(format));
  for (const format of everything.formats)
    if (!wanted.includes(format)) surroundings.err(`skipped ${kind.id}.${format}: not a table\n`);
  for (const language of everything.languages) {
    for (const format of wanted) {
      const file = path.join(everything.folder, `${kind.id}.${language}.${format}`);
      const bytes = await makeDocument(
        kind,
        { register, revision, date, language, options: {} },
        format,
        surroundings.fonts,
      );
      const written = await writeWhole(file, bytes, surroundings);
      if (!written.ok) return written.failure;
      surroundings.out(`${file}\n`);
    }
  }
  return undefined;
}
