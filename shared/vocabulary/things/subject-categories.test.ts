import { describe, expect, it } from 'vitest';
import { termOf } from '../vocabulary.ts';
import { subjectCategories } from './subject-categories.ts';
import { subjectPortalBoxes } from './subject-categories/subject-category.ts';

describe('subject categories', () => {
  it('reach every box of the form', () => {
    const used = new Set(subjectCategories.terms.map(({ portalBox }) => portalBox));
    expect(subjectPortalBoxes.filter((box) => !used.has(box))).toEqual([]);
  });

  it('know who works for the controller and who is a child', () => {
    expect(termOf(subjectCategories, 'employee')?.worker).toBe(true);
    expect(termOf(subjectCategories, 'customer')?.worker).toBeUndefined();
    expect(termOf(subjectCategories, 'child')).toMatchObject({ minor: true, vulnerable: true });
  });
});
