import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import { subjectCategories } from '../vocabulary/things/subject-categories.ts';
import type { DocumentChoice, DocumentOption, DocumentRequest } from './document-kind.ts';

/** All whose data an activity is about: those of the activity and those of its groups of data. */
export const subjectsOf = (activity: Activity): readonly string[] => [
  ...(activity.subjects ?? []),
  ...(activity.data ?? []).flatMap((group) => group.subjects ?? []),
];

export const ofAudience = (activities: readonly Activity[], audience: string): readonly Activity[] =>
  activities.filter((activity) => subjectsOf(activity).includes(audience));

/**
 * The option that narrows a document to one category of data subjects.
 * @param activitiesOf those that the document is about
 */
export const audienceAmong = (activitiesOf: (register: Register) => readonly Activity[]): DocumentOption => ({
  id: 'audience',
  label: { en: 'Category of data subjects', ru: 'Категория субъектов' },
  values: (register) => {
    const used = new Set(activitiesOf(register).flatMap(subjectsOf));
    const known = subjectCategories.terms.filter(({ code }) => used.has(code));
    const own = register.subjectCategories.filter(({ id }) => used.has(id));
    return [
      ...known.map(({ code, label }): DocumentChoice => ({ value: code, label })),
      ...own.map(({ id, name }): DocumentChoice => ({ value: id, label: name ?? {} })),
    ];
  },
});

/** The value chosen for an option, if the register offers it. */
export const chosen = (
  option: DocumentOption,
  { register, options }: DocumentRequest,
): DocumentChoice | undefined => option.values(register).find(({ value }) => value === options[option.id]);
