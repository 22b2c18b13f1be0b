import { adequacyListEdition, gdprEdition } from '../../editions.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { DatedTable } from '../dated-table.ts';
import { adequacyCorrection, decision, sayAdequacy, type Adequacy } from './adequacy.ts';

/** International organisations have no code of ISO 3166: their keys are ours. */
const organisations: ReadonlyMap<string, Wording> = new Map([
  [
    'european-patent-organisation',
    { en: 'European Patent Organisation', ru: 'Европейская патентная организация' },
  ],
]);

/** International organisations with an adequacy decision of the European Commission (Art. 45(1) and (3) GDPR). */
export const euAdequacyOrganisations: DatedTable<Adequacy> = {
  id: 'eu-adequacy-organisations',
  name: {
    en: 'Adequacy decisions for international organisations',
    ru: 'Решения об адекватности для международных организаций',
  },
  about: {
    en: 'An international organisation whose protection of data the European Commission found adequate',
    ru: 'Международная организация, защиту данных в которой Европейская комиссия признала адекватной',
  },
  editions: [gdprEdition, adequacyListEdition],
  checkedOn: '2026-08-05',
  labelOf: (key) => organisations.get(key),
  say: sayAdequacy,
  rows: [
    {
      key: 'european-patent-organisation',
      value: { reach: 'all' },
      from: '2025-07-15',
      source: decision('C(2025) 4626'),
    },
  ],
  correction: { keys: 'rows', ...adequacyCorrection },
};
