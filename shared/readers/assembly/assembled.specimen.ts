import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };

/** What a table of one row comes to that says these texts of one activity. */
export const assembled = (texts: Partial<Record<TargetId, string>>) =>
  assemble({
    format: 'markdown',
    layout: { en: 'Table', ru: 'Таблица' },
    records: [
      {
        place,
        said: Object.entries({ name: 'Payroll', legalBasis: 'GDPR', ...texts }).map(
          ([target, text]): Said => ({ target: target as TargetId, label: target, text, place }),
        ),
      },
    ],
    ofAll: [],
  });
