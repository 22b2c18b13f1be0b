import type { Vocabulary } from '../vocabulary.ts';
import { businessCategories } from './subject-categories/business.ts';
import { careAndEducationCategories } from './subject-categories/care-and-education.ts';
import { siteAndPublicCategories } from './subject-categories/site-and-public.ts';
import { staffCategories } from './subject-categories/staff.ts';
import type { SubjectCategoryTerm } from './subject-categories/subject-category.ts';

/** Categories of data subjects, which both laws ask for and neither lists: Art. 30(1)(c) GDPR; Art. 22 part 3.1 of 152-FZ. */
export const subjectCategories: Vocabulary<SubjectCategoryTerm> = {
  id: 'subject-categories',
  name: { en: 'Categories of data subjects', ru: 'Категории субъектов персональных данных' },
  editions: [],
  terms: [
    ...staffCategories,
    ...businessCategories,
    ...siteAndPublicCategories,
    ...careAndEducationCategories,
    { code: 'other-subjects', label: { en: 'Other (specify)', ru: 'Иные (указать)' }, citations: [] },
  ],
};
