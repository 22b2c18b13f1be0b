import { subjectCategories } from '../../../vocabulary/things/subject-categories.ts';
import { matcherOf } from '../term-matcher.ts';

/** The category of data subjects that words name. */
export const subjectCategory = matcherOf(subjectCategories, {});
