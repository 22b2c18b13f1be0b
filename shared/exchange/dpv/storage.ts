import type { Activity, Period } from '../../register/activity/activity.ts';
import type { Duration } from '../../register/value.ts';
import { retentionTriggers } from '../../vocabulary/keeping/retention-triggers.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Text } from '../../wording/wording.ts';
import { locationOf } from './directories.ts';
import type { LinkedNode } from './namespaces.ts';
import { dpvDurations } from './terms/processing.ts';
import { linked, texts } from './values.ts';

/** Durations of ISO 8601 by our units; working days are none. */
const isoDurations: Readonly<Record<string, (amount: number) => string>> = {
  hour: (amount) => `PT${amount}H`,
  day: (amount) => `P${amount}D`,
  month: (amount) => `P${amount}M`,
  year: (amount) => `P${amount}Y`,
};

function isoDuration(duration: Duration | undefined): LinkedNode | undefined {
  const iso = duration && isoDurations[duration.unit]?.(duration.amount);
  return iso === undefined ? undefined : { '@value': iso, '@type': 'xsd:duration' };
}

/** How long data are kept, how they are destroyed and where they lie. */
export function storageConditions(activity: Activity): readonly LinkedNode[] {
  return [
    ...(activity.periods ?? []).map(storagePeriod),
    ...destruction(activity),
    ...(activity.places ?? []).flatMap((code) => {
      const location = locationOf(code);
      return location ? [{ '@type': 'dpv:StorageLocation', 'dpv:hasLocation': location }] : [];
    }),
  ];
}

const storagePeriod = (period: Period): LinkedNode => ({
  '@type': 'dpv:StorageDuration',
  'dpv:hasDuration': {
    '@type': dpvDurations[period.kind ?? ''] ?? 'dpv:Duration',
    ...linked({
      'skos:notation':
        period.until === undefined
          ? isoDuration(period.duration)
          : { '@value': period.until, '@type': 'xsd:date' },
      'dct:description': period.wording ? texts(period.wording) : texts(eventsOf(period)),
    }),
  },
  ...linked({ 'dct:source': texts(period.norm) }),
});

/** The events of a period, where nobody worded it. */
function eventsOf({ triggers = [] }: Period): Text | undefined {
  const labels = triggers.flatMap((code) => termOf(retentionTriggers, code)?.label ?? []);
  if (labels.length === 0) return undefined;
  return { en: labels.map(({ en }) => en).join('; '), ru: labels.map(({ ru }) => ru).join('; ') };
}

function destruction(activity: Activity): readonly LinkedNode[] {
  const duration = isoDuration(activity.destructionDeadline);
  if (!activity.destructionProcedure && !duration) return [];
  return [
    {
      '@type': 'dpv:StorageDeletion',
      ...linked({
        'dct:description': texts(activity.destructionProcedure),
        'dpv:hasDuration': duration && { '@type': 'dpv:TemporalDuration', 'skos:notation': duration },
      }),
    },
  ];
}
