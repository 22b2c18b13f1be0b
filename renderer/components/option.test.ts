import { describe, expect, it } from 'vitest';
import { isKnown, optionGroups, optionsMatching } from './option.ts';
import type { Option } from './option.ts';

const countries: readonly Option[] = [
  { value: 'dz', label: 'Алжир', group: 'Africa' },
  { value: 'ne', label: 'Niger', group: 'Africa' },
  { value: 'gb', label: 'United Kingdom', detail: 'GB' },
  { value: 'de', label: 'Germany', detail: 'DE', keywords: 'Deutschland' },
  { value: 'acc', label: 'Учётные данные', group: 'Online' },
];

const found = (typed: string) => optionsMatching(countries, typed).map((option) => option.value);

describe('optionsMatching', () => {
  it('gives all, in their order, while nothing is typed', () => {
    expect(optionsMatching(countries, '  ')).toBe(countries);
  });

  it('takes ё as е, both ways, and no notice of case', () => {
    expect(found('учетн')).toEqual(['acc']);
    expect(found('УЧЁТН')).toEqual(['acc']);
  });

  it('asks for every word, in any order', () => {
    expect(found('kingdom united')).toEqual(['gb']);
    expect(found('kingdom germany')).toEqual([]);
  });

  it('looks into detail, group and other words', () => {
    expect(found('deutsch')).toEqual(['de']);
    expect(found('africa')).toEqual(['dz', 'ne']);
  });

  it('puts first what begins with the words', () => {
    expect(found('ge')).toEqual(['de', 'ne']);
    expect(found('king')).toEqual(['gb']);
  });
});

describe('optionGroups', () => {
  it('keeps the order of headings and of the options under them', () => {
    const groups = optionGroups(countries);
    expect(groups.map((group) => group.name)).toEqual(['Africa', undefined, 'Online']);
    expect(groups[0]?.options.map((option) => option.value)).toEqual(['dz', 'ne']);
  });
});

describe('isKnown', () => {
  it('knows a label however it is typed', () => {
    expect(isKnown(countries, ' учетные ДАННЫЕ ')).toBe(true);
    expect(isKnown(countries, 'учетные')).toBe(false);
  });
});
