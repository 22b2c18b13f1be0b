import { Fragment, memo } from 'react';
import type { ReactNode } from 'react';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { Mark } from '../../components/mark.tsx';
import { counted } from '../../../shared/wording/plural.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useConflictsOf } from '../../storage/open-conflicts.ts';
import type { Column } from './columns.ts';
import { CompletenessCell } from './completeness-cell.tsx';
import type { RowTexts } from './row-texts.ts';
import type { Standing } from './standing.ts';

interface ActivityRowProps {
  readonly activity: Activity;
  readonly texts: RowTexts;
  readonly standing: Standing;
  readonly columns: readonly Column[];
  /** The words searched for, marked in the name. */
  readonly query: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Its place among all lines, the heading being 1. */
  readonly rowIndex: number;
  readonly domId: string;
}

const words = {
  nameless: { en: 'Without a name', ru: 'Без названия' },
  noPurpose: { en: 'No purpose yet', ru: 'Цель не указана' },
  select: { en: 'Select', ru: 'Выбрать' },
};

const toDecide = {
  en: { one: 'conflict to decide', other: 'conflicts to decide' },
  ru: { one: 'конфликт ждёт решения', few: 'конфликта ждут решения', many: 'конфликтов ждут решения' },
};

type CellProps = Omit<ActivityRowProps, 'columns' | 'isActive' | 'rowIndex' | 'domId'>;

function NumberCell({ texts, isSelected }: CellProps) {
  const say = useSay();
  return (
    <>
      <span>{texts.number}</span>
      <input
        className="tick"
        type="checkbox"
        tabIndex={-1}
        aria-label={`${say(words.select)}: ${texts.name || say(words.nameless)}`}
        checked={isSelected}
        readOnly
      />
    </>
  );
}

/** Says that values of two writers compete in the activity. */
function DisputedMark({ id }: { readonly id: string }) {
  const { language } = useLanguage();
  const { length } = useConflictsOf(id);
  return length > 0 && <div className="disputed">{counted(length, toDecide, language)}</div>;
}

function NameCell({ activity, texts, query }: CellProps) {
  const say = useSay();
  return (
    <>
      <div className="name" title={texts.name}>
        <span className="dot" data-status={activity.status} title={texts.status} />
        {texts.name ? (
          <Mark text={texts.name} typed={query} />
        ) : (
          <span className="nameless">{say(words.nameless)}</span>
        )}
      </div>
      <DisputedMark id={activity.id} />
      <div className="purpose" title={texts.purpose}>
        {texts.purpose ? <Mark text={texts.purpose} typed={query} /> : say(words.noPurpose)}
      </div>
    </>
  );
}

const BasisCell = ({ texts }: CellProps) => (
  <>
    <div className="basis">{texts.basis}</div>
    <div className="places">
      {texts.places.split(' · ').map((place, at) => (
        <Fragment key={place}>
          {at > 0 && ' · '}
          <span>{place}</span>
        </Fragment>
      ))}
    </div>
  </>
);

const StandingCell = ({ activity, standing }: CellProps) => (
  <CompletenessCell standing={standing} isDraft={activity.status === 'draft'} />
);

const cells: Readonly<Partial<Record<Column['id'], (props: CellProps) => ReactNode>>> = {
  number: NumberCell,
  name: NameCell,
  basis: BasisCell,
  completeness: StandingCell,
};

const isEmpty = (column: Column, texts: RowTexts): boolean =>
  column.id === 'basis' ? texts.places === '' : column.text !== undefined && texts[column.text] === '';

/** A line of the table. Clicks and keys are heard by the table, so that a row is nothing but words. */
export const ActivityRow = memo(function ActivityRow(props: ActivityRowProps) {
  const { columns, texts, isActive, isSelected, rowIndex, domId, activity } = props;
  const say = useSay();
  return (
    <div
      id={domId}
      className="row"
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      data-id={activity.id}
    >
      {columns.map((column) => {
        const Special = cells[column.id];
        return (
          <div
            key={column.id}
            role="gridcell"
            className={column.id === 'number' ? 'cell number' : 'cell'}
            data-column={column.id}
            data-empty={isEmpty(column, texts) || undefined}
          >
            {column.id !== 'number' && column.id !== 'name' && column.id !== 'completeness' && (
              <span className="term">{say(column.label)}</span>
            )}
            {Special ? (
              <Special {...props} />
            ) : (
              column.text && (
                <span className="clamped" title={texts[column.text]}>
                  {texts[column.text]}
                </span>
              )
            )}
          </div>
        );
      })}
    </div>
  );
});
