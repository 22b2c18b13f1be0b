import type { Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import type { CountedNoun } from '../../../shared/wording/plural.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Language } from '../../../shared/wording/wording.ts';

const same = (en: string): CountedNoun['en'] => ({ one: en, other: en });

/** “41 active”, «5 черновиков»: statuses as counted words. */
const statusNouns: Readonly<Record<string, CountedNoun>> = {
  draft: {
    en: { one: 'draft', other: 'drafts' },
    ru: { one: 'черновик', few: 'черновика', many: 'черновиков' },
  },
  active: { en: same('active'), ru: { one: 'действует', few: 'действуют', many: 'действуют' } },
  suspended: {
    en: same('suspended'),
    ru: { one: 'приостановлен', few: 'приостановлены', many: 'приостановлены' },
  },
  ended: { en: same('ended'), ru: { one: 'прекращён', few: 'прекращены', many: 'прекращены' } },
};

const shownOrder = ['active', 'draft', 'suspended', 'ended'];

/** “41 active · 5 drafts · 2 ended”: how many activities stand how; nothing for a status that none has. */
export function statusCounts(activities: readonly Activity[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { status } of activities) if (status) counts.set(status, (counts.get(status) ?? 0) + 1);
  const known = shownOrder.filter((status) => activityStatuses.terms.some((term) => term.code === status));
  return known
    .flatMap((status) => {
      const [count, noun] = [counts.get(status), statusNouns[status]];
      return count && noun ? [counted(count, noun, language)] : [];
    })
    .join(' · ');
}
