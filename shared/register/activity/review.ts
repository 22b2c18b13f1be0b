import { gdpr } from '../../vocabulary/cite.ts';
import { date, text } from '../field.ts';
import { section } from '../section.ts';

export const review = section({
  id: 'review',
  label: { en: 'Review', ru: 'Пересмотр' },
  lead: {
    en: 'When someone last looked, and when again.',
    ru: 'Когда карточку проверяли и когда проверят снова.',
  },
  fields: {
    lastReviewed: date({
      label: { en: 'Last reviewed', ru: 'Последний пересмотр' },
      citations: [gdpr('5(2), 24(1)')],
    }),
    nextReview: date({ label: { en: 'Next due', ru: 'Следующий пересмотр' } }),
    reviewedBy: text({
      label: { en: 'By', ru: 'Кто пересматривал' },
      hint: { en: 'A position is enough.', ru: 'Достаточно должности.' },
    }),
  },
});
