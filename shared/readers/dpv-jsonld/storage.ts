import type { Uuid } from '../../basics/uuid.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import type { Activity, Period } from '../../register/activity/activity.ts';
import type { Duration } from '../../register/value.ts';
import { isIsoDate } from '../../wording/date.ts';
import { known } from '../data/known.ts';
import type { GraphNode, Said } from './graph.ts';
import { countryOf } from './parties.ts';
import {
  dct,
  dpv,
  dpvId,
  nodeOf,
  saidOf,
  takeHeading,
  takeLink,
  takeSaid,
  textOf,
  type Reading,
} from './reading.ts';
import { codesOfDpv } from './terms.ts';

type Storage = Pick<Activity, 'periods' | 'places' | 'destructionProcedure' | 'destructionDeadline'>;

/** How long data are kept, where they lie and how they are destroyed. */
export function readStorage(reading: Reading, node: GraphNode, id: Uuid): Storage {
  const conditions = saidOf(node, dpv('hasStorageCondition')).flatMap((said) => {
    takeLink(reading, said);
    return nodeOf(reading, said) ?? [];
  });
  const of = (type: string): readonly GraphNode[] => conditions.filter(({ types }) => types.has(dpv(type)));
  for (const one of conditions) if (one.types.size > 0) takeHeading(reading, one);
  const deletions = of('StorageDeletion');
  const [term] = deletions.flatMap((one) => durationsOf(reading, one));
  return known<Storage>({
    periods: of('StorageDuration').map((one, at) => periodOf(reading, one, dpvId('period', id, at))),
    places: placesOf(reading, of('StorageLocation')),
    destructionProcedure: textOf(
      reading,
      deletions.flatMap((one) => saidOf(one, dct('description'))),
    ),
    destructionDeadline: term && isoDuration(reading, saidOf(term, notation)),
  });
}

const notation = `${namespaces.skos}notation`;

function durationsOf(reading: Reading, node: GraphNode): readonly GraphNode[] {
  return saidOf(node, dpv('hasDuration')).flatMap((said) => {
    const inner = nodeOf(reading, said);
    if (!inner) return [];
    takeSaid(reading, said);
    takeHeading(reading, inner);
    return [inner];
  });
}

function periodOf(reading: Reading, node: GraphNode, id: Uuid): Period {
  const durations = durationsOf(reading, node);
  // The guide of DPV writes “P6M” in the property itself.
  const plain = saidOf(node, dpv('hasDuration')).filter(({ kind }) => kind === 'words');
  const values = [...durations.flatMap((one) => saidOf(one, notation)), ...plain];
  const kinds = durations.flatMap(({ types }) => [...types]);
  const until = values.find((one) => one.kind === 'words' && isIsoDate(one.words));
  if (until) takeSaid(reading, until);
  return {
    id,
    ...known<Omit<Period, 'id' | 'position'>>({
      kind: kinds.map((kind) => codesOfDpv.durations.get(kind)).find((code) => code !== undefined),
      until: until?.kind === 'words' ? until.words : undefined,
      duration: isoDuration(reading, values),
      wording: textOf(reading, [
        ...durations.flatMap((one) => saidOf(one, dct('description'))),
        ...saidOf(node, dct('description')),
      ]),
      norm: textOf(reading, saidOf(node, dct('source'))),
    }),
  };
}

/** ISO 8601 with one unit, as in “P3Y”; anything longer is no term of ours and remains. */
function isoDuration(reading: Reading, said: readonly Said[]): Duration | undefined {
  for (const one of said) {
    const found = one.kind === 'words' ? /^P(T?)(\d{1,5})([HDWMY])$/.exec(one.words) : null;
    const [, time, amount, letter = ''] = found ?? [];
    if (amount === undefined || (time === 'T') !== (letter === 'H')) continue;
    takeSaid(reading, one);
    if (letter === 'W') return { amount: Number(amount) * 7, unit: 'day' };
    return { amount: Number(amount), unit: { H: 'hour', D: 'day', M: 'month', Y: 'year' }[letter] ?? 'day' };
  }
  return undefined;
}

function placesOf(reading: Reading, nodes: readonly GraphNode[]): readonly string[] {
  const said = nodes.flatMap((node) => saidOf(node, dpv('hasLocation'), dpv('hasCountry')));
  return said.flatMap((one) => {
    const code = countryOf(one);
    if (code === undefined) return [];
    takeSaid(reading, one);
    return [code];
  });
}
