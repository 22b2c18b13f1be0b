import type { EntityDifference } from '../../filings/difference.ts';
import type { FieldDifference } from '../../filings/field-difference.ts';
import type { Block, Content, Run } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { tableOf, type TableColumn } from '../blocks.ts';
import { lines, words } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { became, entityName, placeWords } from '../redline/places.ts';
import { redline, type Sides } from '../redline/redline.ts';
import { changedParts, type ChangedPart } from './order.ts';

/** One line of the notification: what a field said when it was notified and what it says now. */
interface Row {
  readonly entity: EntityDifference;
  /** Missing in the line that names an entry which came or went. */
  readonly field?: FieldDifference;
}

const dash: Wording = { en: 'Not stated', ru: 'Не указано' };
const excluded: Wording = { en: 'Removed', ru: 'Исключено' };

const bare = (runs: readonly Run[]): readonly Run[] =>
  runs.map(({ text, style }) =>
    style === 'inserted' || style === 'deleted' ? { text } : { text, ...(style && { style }) },
  );

/** A value alone is one that came, or went, as a whole. */
function side({ entity, field }: Row, which: 'before' | 'after', sides: Sides): Content {
  if (!field) return [];
  const { before: _before, after: _after, ...place } = field;
  const value = field[which];
  if (value === undefined) {
    const gone = which === 'after' && entity.how === 'removed';
    return lines([[{ text: tell(gone ? excluded : dash, sides.after), style: 'muted' }]]);
  }
  const content = redline({ ...place, [which]: value }, entity, sides);
  return content.map((line) => ({ ...line, runs: bare(line.runs) }));
}

const rowsOf = ({ entities }: ChangedPart): readonly Row[] =>
  entities.flatMap((entity): readonly Row[] => entity.fields.map((field) => ({ entity, field })));

const isListed = ({ kind }: EntityDifference): boolean => kind !== 'organisation';

function what(row: Row, first: boolean, sides: Sides): Content {
  const { entity, field } = row;
  const scope: Scope = sides.after;
  const suffix = entity.how === 'changed' ? '' : ` (${tell(became[entity.how], scope)})`;
  const title: Content =
    first && isListed(entity)
      ? [{ runs: [{ text: entityName(entity, sides) + suffix, style: 'strong' }] }]
      : [];
  return [...title, ...lines([words(field && placeWords(field, entity, sides))])];
}

/** The changed facts as tables of the form's parts: the fact, as it was notified, as it is now. */
export function changeTables(
  differences: readonly EntityDifference[],
  sides: Sides,
  heading: (title: Wording) => Block,
): readonly Block[] {
  const scope = sides.after;
  return changedParts(differences).flatMap((changed): readonly Block[] => {
    const rows = rowsOf(changed);
    const columns: readonly TableColumn<Row>[] = [
      {
        title: { en: 'Fact', ru: 'Сведения' },
        share: 2.4,
        describe: (row, at) => what(row, rows[at - 1]?.entity !== row.entity, sides),
      },
      {
        title: { en: 'Notified', ru: 'Было указано' },
        share: 3,
        describe: (row) => side(row, 'before', sides),
      },
      { title: { en: 'Now', ru: 'Стало' }, share: 3, describe: (row) => side(row, 'after', sides) },
    ];
    return [heading(changed.part.title), ...tableOf(changed.part.title, columns, rows, scope)];
  });
}
