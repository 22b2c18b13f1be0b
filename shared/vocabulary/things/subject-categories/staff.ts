import type { SubjectCategoryTerm } from './subject-category.ts';

export const staffCategories: readonly SubjectCategoryTerm[] = [
  {
    code: 'employee',
    label: { en: 'Employees', ru: 'Работники' },
    citations: [],
    worker: true,
    portalBox: 'работники',
  },
  {
    code: 'former-employee',
    label: { en: 'Former employees', ru: 'Бывшие (уволенные) работники' },
    citations: [],
    worker: true,
    portalBox: 'уволенные сотрудники',
  },
  {
    code: 'applicant',
    label: { en: 'Job applicants', ru: 'Соискатели' },
    citations: [],
    portalBox: 'соискатели',
  },
  {
    code: 'trainee',
    label: { en: 'Interns and trainees', ru: 'Практиканты и стажёры' },
    citations: [],
    worker: true,
  },
  {
    code: 'agency-worker',
    label: { en: 'Agency and temporary workers', ru: 'Заёмный (временный) персонал' },
    citations: [],
    worker: true,
  },
  {
    code: 'employee-relative',
    label: { en: 'Relatives of employees', ru: 'Родственники работников' },
    citations: [],
    portalBox: 'родственники работников',
  },
  {
    code: 'volunteer',
    label: { en: 'Volunteers', ru: 'Добровольцы (волонтёры)' },
    citations: [],
  },
  {
    code: 'director',
    label: { en: 'Directors and members of governing bodies', ru: 'Руководители и члены органов управления' },
    citations: [],
  },
  {
    code: 'shareholder',
    label: {
      en: 'Shareholders, founders and beneficial owners',
      ru: 'Акционеры, учредители (участники) и бенефициарные владельцы',
    },
    citations: [],
  },
  {
    code: 'affiliated-person',
    label: { en: 'Affiliated persons', ru: 'Аффилированные лица' },
    citations: [],
  },
];
