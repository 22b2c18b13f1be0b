import { assessments } from '../../register/activity/assessments.ts';
import { identity } from '../../register/activity/identity.ts';
import { protection } from '../../register/activity/protection.ts';
import { review } from '../../register/activity/review.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import { biometricsLines, distributionLines, sourceLines } from '../describe/data.ts';
import { minorsLines, subjectFactLines } from '../describe/data-subjects.ts';
import { factLines } from '../describe/facts.ts';
import { consentLines, purposeFlagLines, specialConditionLines } from '../describe/legal-basis.ts';
import { activityMeasureLines, systemLines } from '../describe/protection.ts';
import { recipientLines } from '../describe/recipients.ts';
import { sourceTextLines } from '../describe/source-texts.ts';
import type { Scope } from '../describe/scope.ts';
import { placesLines, transferLines } from '../describe/transfers.ts';
import type { CardRow } from './card-row.ts';

const identityLines = (activity: Activity, scope: Scope): Content =>
  factLines(identity.fields, activity, scope, {
    only: [
      'number',
      'department',
      'owner',
      'role',
      'onBehalfOf',
      'processingCategories',
      'instructions',
      'instructionsDate',
      'jointControllers',
      'arrangement',
      'arrangementByLaw',
      'arrangementPublished',
      'status',
      'startDate',
      'endDate',
      'endCondition',
      'occasional',
      'riskLikely',
    ],
  });

/** Everything a card says beyond the fields of the law, a row for each matter. */
export const furtherFacts = {
  recipients: { label: { en: 'Recipients', ru: 'Получатели' }, describe: recipientLines },
  transfers: { label: { en: 'Transfers abroad', ru: 'Трансграничная передача' }, describe: transferLines },
  places: { label: { en: 'Countries of processing', ru: 'Страны обработки' }, describe: placesLines },
  systems: { label: { en: 'Information systems', ru: 'Информационные системы' }, describe: systemLines },
  keeping: {
    label: { en: 'Paper and access', ru: 'Бумажные носители и доступ' },
    describe: (activity, scope) =>
      factLines(protection.fields, activity, scope, { only: ['paperPlaces', 'access'] }),
  },
  measures: { label: { en: 'Security measures', ru: 'Меры защиты' }, describe: activityMeasureLines },
  conditions: { label: { en: 'Special conditions', ru: 'Особые условия' }, describe: specialConditionLines },
  consent: { label: { en: 'Consent', ru: 'Согласие' }, describe: consentLines },
  subjectFacts: {
    label: { en: 'About the data subjects', ru: 'Сведения о субъектах' },
    describe: subjectFactLines,
  },
  minors: { label: { en: 'Minors', ru: 'Несовершеннолетние' }, describe: minorsLines },
  source: { label: { en: 'Source of the data', ru: 'Источник данных' }, describe: sourceLines },
  distribution: { label: { en: 'Distribution', ru: 'Распространение' }, describe: distributionLines },
  biometrics: {
    label: { en: 'Images, voice, biometrics', ru: 'Изображение, голос, биометрия' },
    describe: biometricsLines,
  },
  purposeFlags: {
    label: { en: 'Particulars of the processing', ru: 'Особенности обработки' },
    describe: purposeFlagLines,
  },
  harm: {
    label: { en: 'Assessment of harm', ru: 'Оценка вреда' },
    describe: (activity, scope) => factLines(assessments.fields, activity, scope, { only: ['harm'] }),
  },
  impact: {
    label: { en: 'Impact assessment (DPIA)', ru: 'Оценка воздействия (DPIA)' },
    describe: (activity, scope) => factLines(assessments.fields, activity, scope, { only: ['dpia'] }),
  },
  identity: { label: { en: 'General information', ru: 'Общие сведения' }, describe: identityLines },
  notice: {
    label: { en: 'Notice to the persons', ru: 'Уведомление субъектов' },
    describe: (activity, scope) =>
      factLines(review.fields, activity, scope, { only: ['notice', 'rightsNote', 'trackers'] }),
  },
  review: {
    label: { en: 'Review', ru: 'Пересмотр' },
    describe: (activity, scope) =>
      factLines(review.fields, activity, scope, { only: ['lastReviewed', 'nextReview', 'reviewedBy'] }),
  },
  imported: { label: review.fields.sourceTexts.label, describe: sourceTextLines },
} as const satisfies Record<string, CardRow>;
