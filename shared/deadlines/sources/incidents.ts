import type { Context } from '../../regimes/context.ts';
import type { Incident } from '../../register/incident.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { fz152Deadlines, gdprDeadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { dueByTable } from '../by-table.ts';
import type { Found } from '../deadline.ts';
import { lawsOfThese } from '../laws.ts';
import type { Source } from '../source.ts';

interface Notice {
  readonly law: RegimeId;
  readonly key: string;
  readonly done: 'reportedOn' | 'resultsOn' | 'authorityTold';
}

const notices: readonly Notice[] = [
  { law: 'fz-152', key: 'incident-notice', done: 'reportedOn' },
  { law: 'fz-152', key: 'incident-inquiry', done: 'resultsOn' },
  { law: 'gdpr', key: 'breach-notice', done: 'authorityTold' },
];

function owed({ law, key, done }: Notice, incident: Incident, context: Context): readonly Found[] {
  if (!incident.detectedOn || incident[done] !== undefined) return [];
  if (law === 'gdpr' && incident.riskUnlikely) return [];
  const table = law === 'fz-152' ? fz152Deadlines : gdprDeadlines;
  const byTable = dueByTable(incident.detectedOn, key, table, context);
  if (!byTable) return [];
  return [
    {
      id: `incident:${incident.id}:${key}`,
      kind: 'incident',
      ...byTable,
      entity: incident.id,
      entityKind: 'incidents',
      name: incident.name,
      path: `/${done}`,
    },
  ];
}

/** Whom to tell of a breach, within 24 and 72 hours. */
export const incidentNotices: Source = (context) =>
  context.register.incidents.flatMap((incident) => {
    const laws = lawsOfThese(incident.activities ?? [], context);
    return notices.filter(({ law }) => laws.has(law)).flatMap((notice) => owed(notice, incident, context));
  });
