import type { Term } from '../../vocabulary.ts';

/** Check-boxes “categories of subjects” of the Roskomnadzor form, in its order and spelling. */
export const subjectPortalBoxes = [
  'работники',
  'соискатели',
  'родственники работников',
  'уволенные сотрудники',
  'контрагенты',
  'представители контрагентов',
  'клиенты',
  'посетители сайта',
  'выгодоприобретатели по договорам',
  'учащиеся',
  'студенты',
  'законные представители недееспособных субъектов',
] as const;

/** A category of data subjects. */
export interface SubjectCategoryTerm extends Term {
  /** Works for the controller, so that consent is rarely free. */
  readonly worker?: true;
  /** Cannot easily consent or object: criterion 7 of the guidelines WP 248 on impact assessments. */
  readonly vulnerable?: true;
  readonly minor?: true;
  /** The box of the Roskomnadzor form to tick; without it the category goes into the form's free text. */
  readonly portalBox?: (typeof subjectPortalBoxes)[number];
}
