import { lastFiling } from '../../../shared/filings/last-filing.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';

const toTheAuthority: readonly string[] = [
  'notification',
  'change-notification',
  'cessation-notification',
  'cross-border-notification',
];

/** These name the entry in the register of operators that they change or end (Art. 22 part 7). */
const ofAnEntry: readonly string[] = ['change-notification', 'cessation-notification'];

/**
 * What a new filing begins with: its kind, and what the filing in force already tells of addressee, way and number.
 * @param kind a code of the vocabulary `filingKinds`
 */
export function newFiling(kind: string, register: Register, today: IsoDate): Partial<Filing> {
  const begun: Partial<Filing> = { kind, state: 'draft' };
  if (!toTheAuthority.includes(kind)) return begun;
  const before =
    lastFiling(register, 'notification', today) ?? lastFiling(register, 'cross-border-notification', today);
  const number = before?.entered?.number ?? register.organisation.operatorNumber;
  return {
    ...begun,
    ...(before?.authority ? { authority: before.authority } : {}),
    ...(before?.channel ? { channel: before.channel } : {}),
    ...(ofAnEntry.includes(kind) && number ? { entered: { number } } : {}),
  };
}

/** The draft of that kind that was begun last, to go on with instead of beginning another. */
export const draftOfKind = ({ filings }: Pick<Register, 'filings'>, kind: string): Filing | undefined =>
  filings.findLast((one) => one.kind === kind && (one.state ?? 'draft') === 'draft');
