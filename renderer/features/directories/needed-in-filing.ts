import type { AnyEntry } from '../../../shared/register/value.ts';

const published: readonly unknown[] = ['policy', 'policy-extract', 'privacy-notice'];
/** Only these lead to an entry in the register of operators (Art. 22 part 4). */
const entered: readonly unknown[] = ['notification', 'change-notification'];
/** The portal gives a number and a key to what comes through it. */
const throughPortal: readonly unknown[] = ['signed', 'esia'];

/** What a filing has to tell in the state it has come to, by path. */
export function askedOfFiling({ kind, state, channel }: AnyEntry): readonly string[] {
  if (state === 'refused') return ['/refusal'];
  if (state !== 'sent' && state !== 'entered') return [];
  if (published.includes(kind)) return ['/sentOn', '/address'];
  if (kind === 'record' || kind === undefined) return ['/sentOn'];
  return [
    '/sentOn',
    '/outgoing/number',
    '/outgoing/date',
    ...(throughPortal.includes(channel) ? ['/received/number', '/received/key'] : []),
    ...(state === 'entered' && entered.includes(kind) ? ['/entered/number'] : []),
  ];
}
