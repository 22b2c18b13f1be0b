import { securityMeasures } from '../vocabulary/things/security-measures.ts';
import { fz152, gdpr } from '../vocabulary/cite.ts';
import { code, date, longText, text } from './field.ts';
import type { Entry } from './value.ts';

export const measureFields = {
  kind: code(securityMeasures, {
    label: { en: 'Measure', ru: 'Мера' },
    citations: [gdpr('32(1)'), fz152('Art. 18.1 part 1, Art. 19 part 2', 'ч. 1 ст. 18.1, ч. 2 ст. 19')],
  }),
  name: text({
    label: { en: 'Own name', ru: 'Своё название' },
    hint: { en: 'Where the list has none.', ru: 'Если в списке нет подходящей.' },
  }),
  description: longText({
    label: { en: 'How it is done here', ru: 'Как это сделано у нас' },
    citations: [gdpr('30(1)(g)')],
  }),
  evidence: text({ label: { en: 'Where it is laid down', ru: 'Каким документом установлена' } }),
  since: date({ label: { en: 'In force since', ru: 'Действует с' } }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** A technical or organisational security measure. */
export type Measure = Entry<typeof measureFields>;
