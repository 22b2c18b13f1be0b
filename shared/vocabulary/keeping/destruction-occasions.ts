import type { Wording } from '../../wording/wording.ts';
import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Citation, Term, Vocabulary } from '../vocabulary.ts';

/** How long after the occasion the data must be destroyed at the latest. */
export interface DestructionDeadline {
  readonly amount: number;
  /** A code of `durationUnits`. */
  readonly unit: 'day' | 'working-day';
  /** What the time runs from. */
  readonly from: Wording;
  readonly citation: Citation;
}

export interface DestructionOccasionTerm extends Term {
  readonly deadline?: DestructionDeadline;
}

const exceptions: Wording = {
  en: 'Not if a contract or another agreement with the data subject provides otherwise, or the operator may process without consent on grounds of federal law. If it cannot be done in time: block, and destroy within six months (Art. 21 part 6).',
  ru: 'Кроме случаев, когда иное предусмотрено договором или иным соглашением с субъектом либо оператор вправе обрабатывать данные без согласия на основаниях, установленных федеральным законом. Если уничтожить в срок невозможно — блокирование и уничтожение в срок не более шести месяцев (ч. 6 ст. 21).',
};

const article5 = fz152('Art. 5 part 7', 'ч. 7 ст. 5');
const part4: Citation = fz152('Art. 21 part 4', 'ч. 4 ст. 21');
const part5: Citation = fz152('Art. 21 part 5', 'ч. 5 ст. 21');
const part3: Citation = fz152('Art. 21 part 3', 'ч. 3 ст. 21');
const onEvidence: Citation = fz152('Art. 20 part 3', 'ч. 3 ст. 20');

/** The occasions on which data are destroyed, as an act of destruction names its reason. */
export const destructionOccasions: Vocabulary<DestructionOccasionTerm> = {
  id: 'destruction-occasions',
  name: { en: 'Occasion of destruction', ru: 'Основание уничтожения' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'purpose-achieved',
      label: { en: 'Purpose of processing achieved', ru: 'Достижение цели обработки' },
      hint: exceptions,
      citations: [gdpr('17(1)(a)'), article5, part4],
      deadline: {
        amount: 30,
        unit: 'day',
        from: { en: 'from the achievement of the purpose', ru: 'с даты достижения цели обработки' },
        citation: part4,
      },
    },
    {
      code: 'need-lost',
      label: {
        en: 'Need to achieve the purpose lost',
        ru: 'Утрата необходимости в достижении цели обработки',
      },
      citations: [gdpr('17(1)(a)'), article5],
    },
    {
      code: 'term-expired',
      label: { en: 'Retention term expired', ru: 'Истечение срока хранения' },
      citations: [gdpr('5(1)(e)'), article5],
    },
    {
      code: 'consent-expired',
      label: { en: 'Consent expired', ru: 'Истечение срока действия согласия' },
      citations: [fz152('Art. 9 part 4 item 8', 'п. 8 ч. 4 ст. 9')],
    },
    {
      code: 'consent-withdrawn',
      label: { en: 'Consent withdrawn', ru: 'Отзыв согласия' },
      hint: {
        en: `If the data are no longer needed for the purposes of processing. ${exceptions.en}`,
        ru: `Если сохранение данных более не требуется для целей обработки. ${exceptions.ru}`,
      },
      citations: [gdpr('17(1)(b)'), fz152('Art. 9 part 2', 'ч. 2 ст. 9'), part5],
      deadline: {
        amount: 30,
        unit: 'day',
        from: { en: 'from the receipt of the withdrawal', ru: 'с даты поступления отзыва' },
        citation: part5,
      },
    },
    {
      code: 'objection',
      label: { en: 'Objection of the data subject', ru: 'Возражение субъекта против обработки' },
      citations: [gdpr('17(1)(c)'), gdpr('21')],
    },
    {
      code: 'no-longer-relevant',
      label: {
        en: 'Data no longer relevant: not necessary for the stated purpose',
        ru: 'Данные неактуальны: не являются необходимыми для заявленной цели обработки',
      },
      citations: [fz152('Art. 14 part 1', 'ч. 1 ст. 14'), onEvidence],
      deadline: {
        amount: 7,
        unit: 'working-day',
        from: {
          en: 'from the day the data subject or the representative confirms that the data are not necessary for the stated purpose',
          ru: 'со дня представления субъектом или его представителем сведений, подтверждающих, что данные не являются необходимыми для заявленной цели',
        },
        citation: onEvidence,
      },
    },
    {
      code: 'unlawful-processing',
      label: {
        en: 'Unlawful processing that cannot be made lawful',
        ru: 'Неправомерная обработка, правомерность которой обеспечить невозможно',
      },
      citations: [gdpr('17(1)(d)'), part3],
      deadline: {
        amount: 10,
        unit: 'working-day',
        from: {
          en: 'from the discovery of the unlawful processing',
          ru: 'с даты выявления неправомерной обработки',
        },
        citation: part3,
      },
    },
    {
      code: 'subject-request',
      label: { en: 'Request of the data subject', ru: 'Требование субъекта персональных данных' },
      citations: [gdpr('17(1)'), fz152('Art. 14 part 1', 'ч. 1 ст. 14')],
    },
    {
      code: 'court-or-regulator',
      label: {
        en: 'Decision of a court or the supervisory authority, or another legal obligation to erase',
        ru: 'Решение суда, требование уполномоченного органа или иная предусмотренная законом обязанность',
      },
      citations: [gdpr('17(1)(e)'), gdpr('58(2)(g)'), fz152('Art. 23 part 3 item 3', 'п. 3 ч. 3 ст. 23')],
    },
    {
      code: 'operator-ceased',
      label: {
        en: 'End of the organisation’s activity',
        ru: 'Прекращение деятельности организации',
      },
      citations: [],
    },
  ],
};
