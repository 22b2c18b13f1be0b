import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, Recipient } from '../../register/activity/activity.ts';
import { list, member, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, type Declared, type Reading } from './reading.ts';

/** Where data come from and go to: systems of the file are systems here, anyone else is a recipient. */
export function readFlows(
  reading: Reading,
  id: Uuid,
  { spot, system, systemEntry }: Declared,
): Pick<Activity, 'systems' | 'recipients'> {
  const out = [...list(system, 'egress'), ...list(spot, 'egress')];
  const flows = [...out, ...list(system, 'ingress'), ...list(spot, 'ingress')];
  const systems = flows.flatMap((flow) => systemAt(reading, flow));
  const outside = out.flatMap((flow) => outsideAt(reading, flow));
  const third = reading.file.text(spot, 'third_parties');
  const recipients = [...outside, ...(third === undefined ? [] : [third])].map((name) =>
    recipientOf(reading, id, name),
  );
  return known<Pick<Activity, 'systems' | 'recipients'>>({
    systems: [...new Set([systemEntry.id, ...systems])],
    recipients: [...new Map(recipients.map((one) => [one.id, one])).values()],
  });
}

/** A flow is a thing with a key, or the key alone. */
const keySpot = (flow: Spot): Spot => (typeof flow.value === 'string' ? flow : member(flow, 'fides_key'));

function systemAt({ file, systemIds }: Reading, flow: Spot): readonly Uuid[] {
  const key = keySpot(flow);
  const id = typeof key.value === 'string' ? systemIds.get(key.value) : undefined;
  if (id === undefined) return [];
  file.take(key);
  if (member(flow, 'type').value === 'system') file.take(member(flow, 'type'));
  return [id];
}

function outsideAt({ file, systemIds }: Reading, flow: Spot): readonly string[] {
  const key = keySpot(flow);
  if (typeof key.value !== 'string' || systemIds.has(key.value)) return [];
  return [file.textOf(key) ?? key.value];
}

function recipientOf({ gathering }: Reading, activity: Uuid, name: string): Recipient {
  const party = keep(gathering.parties, { id: fidesId('party', name), name: ownWords(name) });
  return { id: fidesId('recipient', activity, party), party };
}
