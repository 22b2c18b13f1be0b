import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import { yearBasis } from '../../../shared/vocabulary/tables/production-calendar/production-calendar.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../../components/icons.tsx';
import { colours, tabular, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { today } from '../../work/today.ts';
import type { Draft } from './use-correcting.ts';
import { MonthGrid } from './month-grid.tsx';
import { reasonWords } from './table-words.ts';
import { monthsOf, type YearDay } from './year-days.ts';

interface YearViewProps {
  readonly corrections: readonly Correction[];
  /** Begins the correction of a day; none where nothing may be written. */
  readonly onDay: ((draft: Draft) => void) | undefined;
  readonly onTakeBack: (id: Uuid) => void;
}

const words = {
  former: { en: 'Year before', ru: 'Предыдущий год' },
  next: { en: 'Year after', ru: 'Следующий год' },
  off: { en: 'day off', ru: 'нерабочий день' },
  own: { en: 'your correction', ru: 'ваше исправление' },
  takeBack: { en: 'Take back', ru: 'Отменить' },
  takeBackAsk: { en: 'Take the correction back?', ru: 'Отменить исправление?' },
  undoable: { en: 'The day is again as the law has it.', ru: 'День снова будет таким, как по закону.' },
} satisfies Record<string, Wording>;

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  margin: '20px 0 4px',
  '& strong': { minWidth: 44, textAlign: 'center', color: colours.ink, ...type.section, ...tabular },
});
const Basis = styled('p')({ margin: '0 0 16px', maxWidth: 680, color: colours.third, ...type.small });
const Legend = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  marginLeft: 'auto',
  color: colours.second,
  ...type.small,
  '& i': {
    display: 'inline-block',
    width: 14,
    height: 14,
    marginRight: 6,
    borderRadius: 4,
    verticalAlign: -2,
    boxSizing: 'border-box',
    background: colours.selected,
  },
  '& i.own': { background: 'none', border: `2px solid ${colours.accent}` },
});
const Months = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(212px, 1fr))',
  gap: '24px 28px',
  maxWidth: 960,
});

interface TakeBackProps {
  readonly day: YearDay;
  readonly correction: Correction;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function TakeBack({ day, correction, onConfirm, onCancel }: TakeBackProps) {
  const say = useSay();
  const { language } = useLanguage();
  const reason = reasonWords(correction, language);
  return (
    <ConfirmDialog
      title={say(words.takeBackAsk)}
      confirmLabel={say(words.takeBack)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {[dateInWords(day.day, language), reason].filter(Boolean).join('. ')}. {say(words.undoable)}
    </ConfirmDialog>
  );
}

interface YearChoiceProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function YearChoice({ year, onYear }: YearChoiceProps) {
  const say = useSay();
  return (
    <>
      <IconButton
        size="small"
        aria-label={say(words.former)}
        title={say(words.former)}
        onClick={() => onYear(year - 1)}
      >
        <ChevronLeftIcon />
      </IconButton>
      <strong aria-live="polite">{year}</strong>
      <IconButton
        size="small"
        aria-label={say(words.next)}
        title={say(words.next)}
        onClick={() => onYear(year + 1)}
      >
        <ChevronRightIcon />
      </IconButton>
    </>
  );
}

/** A year of the production calendar: days off marked, the user’s corrections marked as theirs; a press corrects a day. */
export function YearView({ corrections, onDay, onTakeBack }: YearViewProps) {
  const say = useSay();
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const [current, setCurrent] = useState(today);
  const [asked, setAsked] = useState<YearDay>();
  const months = useMemo(() => monthsOf(year, corrections), [year, corrections]);
  const focused = current.startsWith(`${year}-`) ? current : `${year}-01-01`;
  const press = (day: YearDay): void => {
    if (!onDay) return;
    if (day.correctedBy) setAsked(day);
    else onDay({ key: day.day, value: day.isOff ? 'working-day' : 'day-off' });
  };
  return (
    <>
      <Head>
        <YearChoice year={year} onYear={setYear} />
        <Legend>
          <span>
            <i />
            {say(words.off)}
          </span>
          <span>
            <i className="own" />
            {say(words.own)}
          </span>
        </Legend>
      </Head>
      <Basis>{say(yearBasis(year).words)}</Basis>
      <Months>
        {months.map((month) => (
          <MonthGrid key={month.month} month={month} focused={focused} onFocus={setCurrent} onPress={press} />
        ))}
      </Months>
      {asked?.correctedBy && (
        <TakeBack
          day={asked}
          correction={asked.correctedBy}
          onConfirm={() => {
            if (asked.correctedBy) onTakeBack(asked.correctedBy.id);
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
