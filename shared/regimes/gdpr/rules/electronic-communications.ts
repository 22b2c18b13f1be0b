import type { Activity } from '../../../register/activity/activity.ts';
import { leavesPromotionOpen } from '../../promotion-words.ts';
import { whole, type Rule } from '../../rule.ts';
import { restsOn } from '../facts/bases.ts';
import { hasItem } from '../facts/data-kinds.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { explained, source } from '../sources.ts';

const onInterests = restsOn('legitimate-interests');
const onConsent = restsOn('consent');
const usesTrackers = hasItem('cookies', 'device-identifiers', 'device-fingerprint', 'web-metrics-data');

const ePrivacy = (place: string) =>
  source(`Art. ${place} Directive 2002/58/EC`, `ст. ${place} Директивы 2002/58/ЕС`);

/** Directive 2002/58/EC, as national law has it: messages that advertise, and what is put on people’s devices. */
export const electronicCommunicationRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G114',
    severity: 'warning',
    citation: ePrivacy('13'),
    message: {
      en: 'Obtain consent for messages that advertise, or describe how existing customers were told that they may object.',
      ru: 'Получите согласие на рекламные сообщения или опишите, как клиентам сообщили о праве отказаться.',
    },
    path: '/softOptIn',
    appliesTo: (activity) =>
      activity.directMarketing === true && activity.directContact !== false && onInterests(activity),
    isMet: (activity) => isSaid(activity.softOptIn) || onConsent(activity),
  }),
  whole<Activity>({
    id: 'G114',
    severity: 'info',
    citation: explained('21(2)–(3)', 'Art. 13 Directive 2002/58/EC', 'ст. 13 Директивы 2002/58/ЕС'),
    message: {
      en: 'Say whether this is direct marketing: people may then object to it without giving reasons, and messages need consent or the exception for existing customers.',
      ru: 'Укажите, прямой ли это маркетинг: против него можно возразить без объяснения причин, а рассылки требуют согласия или исключения для действующих клиентов.',
    },
    path: '/directMarketing',
    appliesTo: (activity) => isController(activity) && leavesPromotionOpen(activity),
    isMet: onConsent,
  }),
  whole<Activity>({
    id: 'G115',
    severity: 'warning',
    citation: ePrivacy('5(3)'),
    message: {
      en: 'Say where consent to cookies and trackers is recorded, or that only strictly necessary ones are used.',
      ru: 'Укажите, где фиксируется согласие на cookie и трекеры, или что используются только строго необходимые.',
    },
    path: '/trackers/consentRecord',
    appliesTo: (activity, context) => isController(activity) && usesTrackers(activity, context),
    isMet: (activity) =>
      activity.trackers?.necessary === true ||
      isSaid(activity.trackers?.consentRecord) ||
      (onConsent(activity) && isSaid(activity.consent?.proof)),
  }),
];
