import { actionLines, methodLines } from '../describe/actions.ts';
import { dataCategoriesInDetail, dataLines } from '../describe/data.ts';
import { subjectLines } from '../describe/data-subjects.ts';
import { destructionLines } from '../describe/destruction.ts';
import { legalBasisLines, purposeLines } from '../describe/legal-basis.ts';
import { periodLines } from '../describe/period.ts';
import type { CardRow } from './card-row.ts';

/** The nine fields that Art. 18.1 part 1 item 2 and Art. 22 part 3.1 of 152-FZ ask for by purpose, in their usual order. */
export const legalFields = {
  purpose: {
    label: { en: 'Purpose', ru: 'Цель обработки' },
    describe: purposeLines,
    required: true,
    path: '/purpose',
  },
  basis: {
    label: { en: 'Legal basis', ru: 'Правовое основание' },
    describe: legalBasisLines,
    required: true,
    path: { gdpr: '/gdprBases', 'fz-152': '/fz152Bases' },
  },
  subjects: {
    label: { en: 'Data subjects', ru: 'Категории субъектов' },
    describe: subjectLines,
    required: true,
    path: '/subjects',
  },
  category: {
    label: { en: 'Category of data', ru: 'Категория данных' },
    describe: dataCategoriesInDetail,
    required: true,
    path: '/data',
  },
  data: {
    label: { en: 'Personal data', ru: 'Перечень данных' },
    describe: dataLines,
    required: true,
    path: '/data',
  },
  actions: {
    label: { en: 'Actions', ru: 'Действия' },
    describe: actionLines,
    required: true,
    path: '/actions',
  },
  method: {
    label: { en: 'Method', ru: 'Способ обработки' },
    describe: methodLines,
    required: true,
    path: '/automation',
  },
  period: {
    label: { en: 'Period of processing and storage', ru: 'Срок обработки и хранения' },
    describe: periodLines,
    required: true,
    path: '/periods',
  },
  destruction: {
    label: { en: 'Destruction', ru: 'Порядок уничтожения' },
    describe: destructionLines,
    required: true,
    path: '/destructionMethods',
  },
} as const satisfies Record<string, CardRow>;
