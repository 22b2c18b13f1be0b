import type { Wording } from '../../../wording/wording.ts';

/** What a data subject of the fides taxonomy is here: a category of ours, or an own one. */
export type FidesDataSubject = { readonly code: string } | { readonly own: Wording };

const same = (code: string): FidesDataSubject => ({ code });

/** The data subjects of fideslang 2 and 3 (`data_subjects.csv`), by key. */
export const fidesDataSubjects: Readonly<Record<string, FidesDataSubject>> = {
  anonymous_user: { own: { en: 'Anonymous users', ru: 'Анонимные пользователи' } },
  citizen_voter: { own: { en: 'Registered voters', ru: 'Избиратели' } },
  commuter: same('passenger'),
  consultant: same('contractor'),
  customer: same('customer'),
  employee: same('employee'),
  job_applicant: same('applicant'),
  next_of_kin: same('relative'),
  passenger: same('passenger'),
  patient: same('patient'),
  prospect: same('prospective-customer'),
  shareholder: same('shareholder'),
  supplier_vendor: same('supplier-representative'),
  trainee: same('trainee'),
  visitor: { own: { en: 'Visitors', ru: 'Посетители' } },
};
