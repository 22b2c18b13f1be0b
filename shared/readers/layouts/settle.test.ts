import { expect, it } from 'vitest';
import { say } from './said.ts';
import { settled } from './settle.ts';

const place = { en: 'row 2', ru: 'строка 2' };
const nameOf = (label: string, name: string): string | undefined =>
  settled({
    said: [say('name', label, name, place), say('purpose', 'Purpose', 'Paying salaries', place)],
    place,
  }).said.find(({ target }) => target === 'name')?.text;

it('a counted name is a name in a column of names, and none as a title', () => {
  expect(nameOf('Name of activity', 'Activity 12')).toBe('Activity 12');
  expect(nameOf('', 'Activity 12')).toBe('Paying salaries');
  expect(nameOf('Name of activity', '12')).toBe('Paying salaries');
});
