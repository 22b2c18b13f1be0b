import type { Uuid } from '../../basics/uuid.ts';
import { fail, succeed, type Result } from '../../basics/result.ts';
import { list, member, members, openData, type DataFile } from '../data/data-file.ts';
import { keep, newGathering, proposalOf, type Gathering } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Measure } from '../../register/measure.ts';
import type { Proposal } from '../proposal.ts';
import type { ReadRefusal } from '../read-refusal.ts';
import type { Reader } from '../reader.ts';
import type { SourceDocument } from '../source-document.ts';
import { readActivity } from './activity.ts';
import { plainText } from './plain-text.ts';

const layout = { en: 'PIA of the CNIL’s tool', ru: 'Оценка воздействия из программы CNIL PIA' };

const technical = ['id', 'pia_id', 'created_at', 'updated_at', 'dbVersion', 'lock_version', 'placeholder'];

const isThere = (document: SourceDocument & { readonly type: 'data' }): boolean => {
  const { root } = openData(document.data);
  return members(member(root, 'pia')).length > 0;
};

/** A PIA and its answers side by side is how the tool exports, and nothing else does. */
function recognises(document: SourceDocument): number {
  if (document.type !== 'data' || !isThere(document)) return 0;
  const { root } = openData(document.data);
  const answered = list(root, 'answers').some((answer) => member(answer, 'reference_to').value !== null);
  return answered || member(root, 'evaluations').value !== null ? 0.95 : 0.6;
}

function read(document: SourceDocument): Result<Proposal, ReadRefusal> {
  if (document.type !== 'data' || !isThere(document)) return fail(nothingFound);
  const file = openData(document.data);
  const gathering = newGathering();
  keep(gathering.activities, readActivity(file, gathering, readMeasures(file, gathering)));
  leaveFilesAside(file, gathering);
  return succeed(proposalOf(gathering, file, { format: document.format, layout, technical }));
}

/** The measures of the PIA, each under its own name: the tool knows no list of kinds. */
function readMeasures(file: DataFile, gathering: Gathering): readonly Uuid[] {
  return list(file.root, 'measures').flatMap((spot) => {
    const title = file.text(spot, 'title');
    const content = file.text(spot, 'content');
    const description = content === undefined ? undefined : plainText(content);
    if (title === undefined && description === undefined) return [];
    const measure: Measure = {
      id: deterministicId('pia', 'measure', title ?? '', description ?? ''),
      ...known<Omit<Measure, 'id'>>({
        name: title === undefined ? undefined : ownWords(title),
        description: description ? ownWords(description) : undefined,
      }),
    };
    return [keep(gathering.measures, measure)];
  });
}

/** A file that is attached is told of, not taken in: a register holds no files. */
function leaveFilesAside(file: DataFile, gathering: Gathering): void {
  for (const spot of list(file.root, 'attachments')) {
    const content = member(spot, 'file');
    if (typeof content.value !== 'string') continue;
    file.take(content);
    const name = file.text(spot, 'name') ?? spot.path;
    gathering.leftovers.push({
      label: name,
      text: `${name} (${content.value.length})`,
      place: { en: `Attached file “${name}”`, ru: `Приложенный файл «${name}»` },
    });
  }
}

const nothingFound: ReadRefusal = {
  type: 'nothing-found',
  message: {
    en: 'The file holds no PIA. In the PIA tool, open the PIA, export it as JSON and open that file.',
    ru: 'В файле нет оценки воздействия. Откройте её в программе PIA, выгрузите в JSON и откройте этот файл.',
  },
};

/** Reads what the PIA tool of the CNIL (LINCnil/pia) exports as JSON: the processing studied becomes a draft activity. */
export const piaReader: Reader = {
  id: 'pia-json',
  name: { en: 'CNIL PIA (JSON)', ru: 'CNIL PIA (JSON)' },
  recognises,
  read,
};
