import { fz152 } from '../../cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Deadline, DeadlineRow, DeadlineUnit, Extension, Limit } from './deadline.ts';

export const words = (en: string, ru: string): Wording => ({ en, ru });

export const within = (amount: number, unit: DeadlineUnit): Limit => ({ kind: 'within', amount, unit });

/** Five working days more, where a reasoned notice is sent. */
export const fiveMore: Extension = {
  amount: 5,
  unit: 'working-day',
  condition: words(
    'with a reasoned notice of the extension',
    'при направлении мотивированного уведомления о продлении',
  ),
};

/** One deadline of 152-FZ; its place as each language writes it, without the name of the law. */
export const deadline = (
  key: string,
  [en, ru]: readonly [en: string, ru: string],
  value: Omit<Deadline, 'regime'>,
  marks: Pick<DeadlineRow, 'doubtful' | 'needsReview' | 'from'> = {},
): DeadlineRow => ({ key, value: { regime: 'fz-152', ...value }, source: fz152(en, ru), ...marks });
