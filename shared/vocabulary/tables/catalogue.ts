import type { Vocabulary } from '../vocabulary.ts';
import { actsInForce } from './acts/acts-in-force.ts';
import { amendments } from './acts/amendments.ts';
import type { Correction } from './correction.ts';
import { correctionFaults, type CorrectionFault } from './correction-faults.ts';
import { fz152Deadlines, gdprDeadlines } from './deadlines/deadline-tables.ts';
import { conventionMembership } from './places/convention-membership.ts';
import { eeaMembership } from './places/eea-membership.ts';
import { euAdequacyOrganisations } from './places/eu-adequacy-organisations.ts';
import { euAdequacy } from './places/eu-adequacy.ts';
import { roskomnadzorList } from './places/roskomnadzor-list.ts';
import { productionCalendar } from './production-calendar/production-calendar.ts';
import { shown, type ShownTable } from './shown-table.ts';
import { protectionLevelTable } from './terms/protection-levels.ts';
import { recordExemption } from './terms/record-exemption.ts';
import { retentionHints } from './terms/retention-hints.ts';
import { thresholds } from './terms/thresholds.ts';

/** All dated tables of the law, in the order in which they are shown. */
export const tables: readonly ShownTable[] = [
  shown(eeaMembership),
  shown(euAdequacy),
  shown(euAdequacyOrganisations),
  shown(roskomnadzorList),
  shown(conventionMembership),
  shown(productionCalendar),
  shown(fz152Deadlines),
  shown(gdprDeadlines),
  shown(thresholds),
  shown(recordExemption),
  shown(protectionLevelTable),
  shown(retentionHints),
  shown(actsInForce),
  shown(amendments),
];

/** Those the user can correct. */
export const correctableTables: readonly ShownTable[] = tables.filter(({ correction }) => correction);

/** The ids of the tables that can be corrected, as codes for the field of a correction. */
export const correctableTableIds: Vocabulary = {
  id: 'correctable-tables',
  name: { en: 'Table of the law', ru: 'Таблица закона' },
  editions: [],
  terms: correctableTables.map(({ id, name, about }) => ({
    code: id,
    label: name,
    hint: about,
    citations: [],
  })),
};

/** All corrections of a register that are not applied, each with what is wrong, where, and what to do. */
export const faultyCorrections = (corrections: readonly Correction[]): readonly CorrectionFault[] =>
  correctionFaults(corrections, correctableTables);
