import type { Vocabulary } from '../vocabulary.ts';

/** Whether an activity is being written down, goes on, stands still or has ended; in Russian said of «процесс». */
export const activityStatuses: Vocabulary = {
  id: 'activity-statuses',
  name: { en: 'Status', ru: 'Статус' },
  editions: [],
  terms: [
    { code: 'draft', label: { en: 'Draft', ru: 'Черновик' }, citations: [] },
    { code: 'active', label: { en: 'Active', ru: 'Действует' }, citations: [] },
    { code: 'suspended', label: { en: 'Suspended', ru: 'Приостановлен' }, citations: [] },
    { code: 'ended', label: { en: 'Ended', ru: 'Прекращён' }, citations: [] },
  ],
};
