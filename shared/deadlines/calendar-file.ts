import { addCalendarDays } from '../vocabulary/tables/days.ts';
import type { IsoDate } from '../wording/date.ts';
import { textIn, type Language, type Wording } from '../wording/wording.ts';
import { contentLine, escaped } from './content-line.ts';
import type { Deadline } from './deadline.ts';

export interface CalendarFileOptions {
  readonly language: Language;
  /** The instant at which the file is made, as ISO 8601: passed in, so that the same input gives the same bytes. */
  readonly stamp: string;
}

/** How many days before the day a calendar reminds. */
const remindDays = 7;

const words = {
  practice: { en: 'By practice: no law sets this day.', ru: 'По практике: законом дата не установлена.' },
} satisfies Record<string, Wording>;

/**
 * A calendar of deadlines (RFC 5545): a whole day each, with a reminder a week before. Its entries keep their UID, so a
 * newer file moves what an older one brought. Nobody is invited, and names that may be those of persons stay out.
 */
export function calendarFile(deadlines: readonly Deadline[], options: CalendarFileOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ropa Desk//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...deadlines.flatMap((one) => event(one, options)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

const compact = (day: IsoDate): string => day.replaceAll('-', '');

/** “2026-11-29T10:20:30.456Z” as RFC 5545 writes an instant. */
const instant = (stamp: string): string => `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

function summary({ says, name, namesPerson }: Deadline, language: Language): string {
  const whose = namesPerson ? undefined : textIn(name, language);
  return whose ? `${says[language]}: ${whose}` : says[language];
}

function description({ citation, practice, note }: Deadline, language: Language): string {
  const parts = [citation, practice && words.practice, note];
  return parts.flatMap((part) => (part ? [part[language]] : [])).join('\n');
}

function event(deadline: Deadline, { language, stamp }: CalendarFileOptions): readonly string[] {
  const title = escaped(summary(deadline, language));
  const more = description(deadline, language);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(deadline.id)}@ropa-desk`,
    `DTSTAMP:${instant(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(deadline.due)}`,
    `DTEND;VALUE=DATE:${compact(addCalendarDays(deadline.due, 1))}`,
    `SUMMARY:${title}`,
    ...(more ? [`DESCRIPTION:${escaped(more)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:-P${remindDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}
