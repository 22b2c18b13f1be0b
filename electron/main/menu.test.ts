import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/wording/wording.ts';
import { menuTemplate } from './menu.ts';

const labels = (items: unknown): readonly string[] =>
  Array.isArray(items)
    ? items.flatMap((item: { label?: string; submenu?: unknown }) => [
        item.label ?? '—',
        ...labels(item.submenu),
      ])
    : [];

describe('the menu', () => {
  it('has the same entries in both languages, each in its own words', () => {
    const [en, ru] = languages.map((language) => labels(menuTemplate(language, true)));
    expect(ru).toHaveLength(en?.length ?? 0);
    expect(ru?.filter((label) => label !== '—' && !/[а-яё]/i.test(label))).toEqual([]);
    expect(en?.filter((label) => /[а-яё]/i.test(label))).toEqual([]);
  });

  it('never reloads the page', () => {
    expect(JSON.stringify(menuTemplate('en', true))).not.toMatch(/reload/i);
  });

  it('has developer tools only where they are asked for', () => {
    expect(labels(menuTemplate('en', true))).toContain('Developer tools');
    expect(labels(menuTemplate('en', false))).not.toContain('Developer tools');
  });
});
