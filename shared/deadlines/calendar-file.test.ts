import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { activity, dueIn, uuid } from './specimen.ts';

const stamp = '2026-11-29T10:20:30.456Z';
const name = {
  ru: 'Заявки; «Обращения, сайт» \\ форма\nи длинное название процесса, которое не помещается в строку',
};
const deadlines = dueIn({
  activities: [activity({ name, nextReview: '2026-12-31' })],
  requests: [{ id: uuid(5), name: { ru: 'Иванова' }, kind: 'information', receivedOn: '2026-11-23' }],
});
const file = calendarFile(deadlines, { language: 'ru', stamp });

/** The events as another program reads them. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('the calendar file', () => {
  it('is read by another program: whole days with their words', () => {
    const review = events(file).find(({ uid }) => uid.startsWith('review:'));
    expect(review?.summary).toBe(`Пересмотреть процесс: ${name.ru}`);
    expect([review?.startDate.toString(), review?.startDate.isDate]).toEqual(['2026-12-31', true]);
    expect(review?.endDate.toString()).toBe('2027-01-01');
    expect(review?.description).toBe('ст. 5(2), 24(1) GDPR');
    expect(review?.attendees).toEqual([]);
  });

  it('reminds a week before', () => {
    const alarms = events(file).map(({ component }) => component.getFirstSubcomponent('valarm'));
    expect(alarms.map((alarm) => String(alarm?.getFirstPropertyValue('trigger')))).toEqual(
      deadlines.map(() => '-P7D'),
    );
  });

  it('has lines of at most 75 octets that end in CRLF', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
  });

  it('keeps the UID where the day moves, and is the same for the same input', () => {
    const moved = dueIn({ activities: [activity({ name, nextReview: '2027-05-05' })] });
    const uidOf = (text: string) => events(text).find(({ uid }) => uid.startsWith('review:'))?.uid;
    expect(uidOf(calendarFile(moved, { language: 'ru', stamp }))).toBe(uidOf(file));
    expect(calendarFile(deadlines, { language: 'ru', stamp })).toBe(file);
  });

  it('names no person who asked', () => {
    expect(file.replaceAll('\r\n ', '')).not.toContain('Иванова');
    expect(events(file).some(({ summary }) => summary === 'Ответить на запрос о данных')).toBe(true);
  });
});
