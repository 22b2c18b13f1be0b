import type { Activity } from '../../register/activity/activity.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { published } from '../fz152-policy-parts/published.ts';

/** The operator's purposes that go on, without drafts; where the draft of the filing names some, these alone. */
export function notified(register: Register, draft: Filing | undefined): readonly Activity[] {
  const chosen = draft?.activities ?? [];
  return published(register).filter(
    ({ id, status }) => status !== 'draft' && (chosen.length === 0 || chosen.includes(id)),
  );
}
