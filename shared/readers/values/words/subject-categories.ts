import { subjectCategories } from '../../../vocabulary/things/subject-categories.ts';
import { matcherOf } from '../term-matcher.ts';
import { businessSynonyms } from './subject-categories/business.ts';
import { publicSynonyms } from './subject-categories/public.ts';
import { workingSynonyms } from './subject-categories/working.ts';

/** The category of data subjects that words name. */
export const subjectCategory = matcherOf(subjectCategories, {
  ...workingSynonyms,
  ...businessSynonyms,
  ...publicSynonyms,
});
