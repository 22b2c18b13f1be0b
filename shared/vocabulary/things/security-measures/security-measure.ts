import { gdpr } from '../../cite.ts';
import type { Citation, Term } from '../../vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { MeasureGroup } from './measure-groups.ts';

/** A technical or organisational measure. */
export interface SecurityMeasureTerm extends Term {
  readonly group: MeasureGroup;
  /** Controls of Annex A to ISO/IEC 27001:2022 that come nearest. */
  readonly iso27001?: string;
}

/** What a row of a measure adds to its code and label. */
interface MeasureFacts {
  readonly iso27001?: string;
  readonly hint?: Wording;
  readonly citations?: readonly Citation[];
}

/**
 * A maker of measures of one group: code, English label, Russian label, and what else is known.
 * @param article the point of the GDPR that the measures of the group serve unless they cite their own.
 */
export const measuresOf =
  (group: MeasureGroup, article: string) =>
  (code: string, en: string, ru: string, facts: MeasureFacts = {}): SecurityMeasureTerm => ({
    code,
    label: { en, ru },
    citations: [gdpr(article)],
    ...facts,
    group,
  });
