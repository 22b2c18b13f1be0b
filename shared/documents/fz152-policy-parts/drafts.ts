import type { Activity } from '../../register/activity/activity.ts';
import type { ChecklistItem } from '../document-kind.ts';

/** Says that purposes are printed whose activities are drafts still. */
export function draftsAmong(activities: readonly Activity[]): readonly ChecklistItem[] {
  const drafts = activities.filter(({ status }) => status === 'draft');
  const [first] = drafts;
  if (!first) return [];
  return [
    {
      en: `Drafts are among the purposes printed: ${drafts.length}`,
      ru: `Среди печатаемых целей есть черновики: ${drafts.length}`,
      entity: first.id,
      path: '/status',
    },
  ];
}
