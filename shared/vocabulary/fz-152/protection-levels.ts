import { decree1119 } from '../by-laws.ts';
import { decree1119Edition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The levels of protection of an information system, the strictest first. */
export const protectionLevels: Vocabulary = {
  id: 'fz-152-protection-levels',
  name: { en: 'Level of protection', ru: 'Уровень защищённости' },
  editions: [decree1119Edition],
  terms: [
    {
      code: 'uz-1',
      label: { en: 'Level 1 (UZ-1)', ru: 'УЗ-1 (1-й уровень защищённости)' },
      citations: [decree1119('9')],
    },
    {
      code: 'uz-2',
      label: { en: 'Level 2 (UZ-2)', ru: 'УЗ-2 (2-й уровень защищённости)' },
      citations: [decree1119('10')],
    },
    {
      code: 'uz-3',
      label: { en: 'Level 3 (UZ-3)', ru: 'УЗ-3 (3-й уровень защищённости)' },
      citations: [decree1119('11')],
    },
    {
      code: 'uz-4',
      label: { en: 'Level 4 (UZ-4)', ru: 'УЗ-4 (4-й уровень защищённости)' },
      citations: [decree1119('12')],
    },
  ],
};

/** The types of threats relevant to an information system; the operator sets the type with regard to the possible harm. */
export const threatTypes: Vocabulary = {
  id: 'fz-152-threat-types',
  name: { en: 'Type of relevant threats', ru: 'Тип актуальных угроз' },
  editions: [decree1119Edition],
  terms: [
    {
      code: 'type-1',
      label: {
        en: 'Type 1: undocumented (undeclared) capabilities in system software',
        ru: '1-й тип: недокументированные (недекларированные) возможности в системном программном обеспечении',
      },
      citations: [decree1119('6')],
    },
    {
      code: 'type-2',
      label: {
        en: 'Type 2: undocumented (undeclared) capabilities in application software',
        ru: '2-й тип: недокументированные (недекларированные) возможности в прикладном программном обеспечении',
      },
      citations: [decree1119('6')],
    },
    {
      code: 'type-3',
      label: {
        en: 'Type 3: threats not related to such capabilities in system or application software',
        ru: '3-й тип: угрозы, не связанные с такими возможностями в системном и прикладном программном обеспечении',
      },
      citations: [decree1119('6')],
    },
  ],
};
