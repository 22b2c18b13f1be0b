import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Citation, Vocabulary } from '../vocabulary.ts';

const clauses: readonly Citation[] = [gdpr('46(2)(c)')];

/** The modules of the Commission's clauses (Decision (EU) 2021/914). */
export const clauseModules: Vocabulary = {
  id: 'gdpr-clause-modules',
  name: { en: 'Module of the clauses', ru: 'Модуль положений' },
  editions: [gdprEdition],
  terms: [
    {
      code: 'module-1',
      label: { en: 'Module 1: controller to controller', ru: 'Модуль 1: контролёр — контролёру' },
      citations: clauses,
    },
    {
      code: 'module-2',
      label: { en: 'Module 2: controller to processor', ru: 'Модуль 2: контролёр — обработчику' },
      citations: clauses,
    },
    {
      code: 'module-3',
      label: { en: 'Module 3: processor to processor', ru: 'Модуль 3: обработчик — обработчику' },
      citations: clauses,
    },
    {
      code: 'module-4',
      label: { en: 'Module 4: processor to controller', ru: 'Модуль 4: обработчик — контролёру' },
      citations: clauses,
    },
  ],
};

/** What the list of the EU-US Data Privacy Framework says of a recipient. */
export const frameworkStatuses: Vocabulary = {
  id: 'gdpr-framework-statuses',
  name: { en: 'Entry in the Data Privacy Framework list', ru: 'Запись в перечне Data Privacy Framework' },
  editions: [gdprEdition],
  terms: [
    { code: 'active', label: { en: 'Active', ru: 'Активна' }, citations: [] },
    {
      code: 'active-hr',
      label: { en: 'Active, human resources data included', ru: 'Активна, включая данные о персонале' },
      citations: [],
    },
    { code: 'inactive', label: { en: 'Inactive', ru: 'Неактивна' }, citations: [] },
    { code: 'absent', label: { en: 'Not on the list', ru: 'Отсутствует в перечне' }, citations: [] },
  ],
};
