import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../../shared/wording/date.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import { colours, focusRing, tabular, type } from '../../components/look.ts';
import { useLanguage } from '../../language/language.tsx';
import { dayAfterKey, type YearDay, type YearMonth } from './year-days.ts';

interface MonthGridProps {
  readonly month: YearMonth;
  /** The one day of the year that the tabulator comes to. */
  readonly focused: IsoDate;
  readonly onFocus: (day: IsoDate) => void;
  readonly onPress: (day: YearDay) => void;
}

const kinds: Readonly<Record<'off' | 'working' | 'own', Wording>> = {
  off: { en: 'day off', ru: 'нерабочий день' },
  working: { en: 'working day', ru: 'рабочий день' },
  own: { en: 'your correction', ru: 'ваше исправление' },
};

const Month = styled('section')({
  '& h3': { margin: '0 0 6px', color: colours.ink, ...type.label, fontWeight: 600 },
});
const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
  gap: 2,
  '& span': { color: colours.third, textAlign: 'center', ...type.small, fontSize: 11 },
  '& button': {
    height: 28,
    margin: 0,
    padding: 0,
    color: colours.ink,
    background: 'none',
    border: '2px solid transparent',
    borderRadius: 6,
    font: 'inherit',
    ...type.small,
    ...tabular,
    cursor: 'pointer',
  },
  '& button:hover': { borderColor: colours.border },
  '& button[data-off="true"]': { color: colours.second, background: colours.selected },
  '& button[data-own="true"]': { borderColor: colours.accent, color: colours.accent, fontWeight: 600 },
  '& button:focus-visible': { ...focusRing, outlineOffset: 1 },
});

const monthNames = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }),
};
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
};

/** It begins with the number that is seen, so that whoever speaks to the computer can say that (WCAG 2.5.3). */
const longDays = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }),
};

function dayWords({ day, isOff, why, correctedBy }: YearDay, language: Language): string {
  const parts = [
    longDays[language].format(new Date(`${day}T00:00:00Z`)),
    kinds[isOff ? 'off' : 'working'][language],
    correctedBy ? kinds.own[language] : why?.[language],
  ];
  return parts.filter(Boolean).join(', ');
}

/** Arrows go from day to day, also into the next month. */
function moveFocus(event: KeyboardEvent<HTMLElement>, day: IsoDate): void {
  const next = dayAfterKey(day, event.key);
  if (next === undefined) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
}

/** A month of the year: its days in their weeks, each of which can be pressed. */
export function MonthGrid({ month, focused, onFocus, onPress }: MonthGridProps) {
  const { language } = useLanguage();
  const name = capitalised(monthNames[language].format(new Date(`${month.month}-01T00:00:00Z`)));
  return (
    <Month aria-label={name}>
      <h3>{name}</h3>
      <Grid>
        {weekdays[language].map((weekday) => (
          <span key={weekday} aria-hidden="true">
            {weekday}
          </span>
        ))}
        {month.days.map((one, at) => (
          <button
            key={one.day}
            type="button"
            data-day={one.day}
            data-off={one.isOff}
            data-own={one.correctedBy !== undefined}
            aria-label={dayWords(one, language)}
            title={dayWords(one, language)}
            tabIndex={one.day === focused ? 0 : -1}
            style={at === 0 ? { gridColumnStart: month.before + 1 } : undefined}
            onFocus={() => onFocus(one.day)}
            onKeyDown={(event) => moveFocus(event, one.day)}
            onClick={() => onPress(one)}
          >
            {Number(one.day.slice(8))}
          </button>
        ))}
      </Grid>
    </Month>
  );
}
