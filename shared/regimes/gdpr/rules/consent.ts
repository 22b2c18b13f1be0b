import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { basesByPurpose, hasCondition, restsOn } from '../facts/bases.ts';
import { by } from '../facts/mechanisms.ts';
import { isSaid } from '../facts/said.ts';
import { hasMinors, hasWorkers } from '../facts/subject-kinds.ts';
import { explained, guided } from '../sources.ts';

const onConsent = restsOn('consent');
const specialOnConsent = hasCondition('explicit-consent');
const transferOnConsent = by('explicit-consent');

/** Where the law asks for more than consent: Art. 9(2)(a), 22(2)(c), 49(1)(a). */
const needsExplicit = (activity: Activity): boolean =>
  specialOnConsent(activity) ||
  (activity.automatedDecisions === true && (activity.automatedGrounds ?? []).includes('explicit-consent')) ||
  (activity.transfers ?? []).some(transferOnConsent);

const offersToChildren = (activity: Activity, context: Context): boolean =>
  onConsent(activity) && activity.onlineToChildren === true && hasMinors(activity, context);

const asked: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G36',
    severity: 'error',
    citation: gdpr('7(1)–(2)'),
    message: { en: 'Describe how consent is asked.', ru: 'Опишите, как запрашивается согласие.' },
    path: '/consent/asked',
    appliesTo: onConsent,
    isMet: ({ consent }) => isSaid(consent?.asked) || isSaid(consent?.proof),
  }),
  whole<Activity>({
    id: 'G36',
    severity: 'warning',
    citation: gdpr('7(1)'),
    message: {
      en: 'Describe how it can be shown that consent was given.',
      ru: 'Опишите, чем подтверждается, что согласие получено.',
    },
    path: '/consent/proof',
    appliesTo: onConsent,
    isMet: ({ consent }) => isSaid(consent?.proof),
  }),
  whole<Activity>({
    id: 'G37',
    severity: 'error',
    citation: gdpr('7(3), 13(2)(c)'),
    message: {
      en: 'Describe how consent is withdrawn: it must be as easy as giving it.',
      ru: 'Опишите, как отозвать согласие: это должно быть так же просто, как дать его.',
    },
    path: '/consent/withdrawal',
    appliesTo: onConsent,
    isMet: ({ consent }) => isSaid(consent?.withdrawal),
  }),
];

const free: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G38',
    severity: 'warning',
    citation: guided(
      '7(4)',
      'EDPB Guidelines 05/2020; recital 43',
      'Руководство EDPB 05/2020; п. 43 преамбулы',
    ),
    message: {
      en: 'Check another basis: consent of employees is seldom freely given.',
      ru: 'Проверьте другое основание: согласие работников редко бывает свободным.',
    },
    path: '/gdprBases',
    appliesTo: hasWorkers,
    isMet: (activity) => !onConsent(activity),
  }),
  whole<Activity>({
    id: 'G39',
    severity: 'warning',
    citation: guided('6(1)', 'EDPB Guidelines 05/2020, paras 121–123', 'Руководство EDPB 05/2020, § 121–123'),
    message: {
      en: 'Choose one: by the authorities’ guidance consent beside another basis for the same purpose misleads people.',
      ru: 'Оставьте одно: по разъяснениям надзорных органов согласие вместе с другим основанием для той же цели вводит людей в заблуждение.',
    },
    path: '/gdprBases',
    appliesTo: onConsent,
    isMet: (activity) =>
      basesByPurpose(activity).every((bases) => bases.length < 2 || !bases.includes('consent')),
  }),
  whole<Activity>({
    id: 'G138',
    severity: 'warning',
    citation: explained('7(2)', 'recital 43', 'п. 43 преамбулы'),
    message: {
      en: 'Ask consent for each purpose by itself.',
      ru: 'Запрашивайте согласие на каждую цель отдельно.',
    },
    path: '/consent/severalPurposes',
    appliesTo: onConsent,
    isMet: ({ consent }) => consent?.severalPurposes !== true,
  }),
];

const explicit: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G137',
    severity: 'error',
    citation: gdpr('9(2)(a), 22(2)(c), 49(1)(a)'),
    message: {
      en: 'Obtain explicit consent or choose another ground: what is chosen here needs it.',
      ru: 'Получите явное согласие или выберите другое основание: выбранное здесь его требует.',
    },
    path: '/consent/explicit',
    appliesTo: needsExplicit,
    isMet: ({ consent }) => consent?.explicit !== false,
  }),
  whole<Activity>({
    id: 'G137',
    severity: 'warning',
    citation: gdpr('9(2)(a), 22(2)(c), 49(1)(a)'),
    message: {
      en: 'Say whether the consent is explicit: what is chosen here needs explicit consent.',
      ru: 'Укажите, явное ли согласие: выбранное здесь основание требует явного.',
    },
    path: '/consent/explicit',
    appliesTo: needsExplicit,
    isMet: ({ consent }) => consent?.explicit !== undefined,
  }),
];

const children: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G40',
    severity: 'error',
    citation: gdpr('8(1)–(2)'),
    message: {
      en: 'Describe how parents authorise: some of the children are below the age set by the state (from 13 to 16 years).',
      ru: 'Опишите, как получают согласие родителей: часть детей младше возраста, установленного государством (от 13 до 16 лет).',
    },
    path: '/parentalCheck',
    appliesTo: (activity, context) =>
      offersToChildren(activity, context) && activity.belowConsentAge === true,
    isMet: ({ parentalCheck }) => isSaid(parentalCheck),
  }),
  whole<Activity>({
    id: 'G40',
    severity: 'warning',
    citation: gdpr('8(1)'),
    message: {
      en: 'Say whether some of the children are below the age set by the state (from 13 to 16 years): parents authorise for them.',
      ru: 'Укажите, есть ли дети младше возраста, установленного государством (от 13 до 16 лет): за них решают родители.',
    },
    path: '/belowConsentAge',
    appliesTo: offersToChildren,
    isMet: ({ belowConsentAge, parentalCheck }) => belowConsentAge !== undefined || isSaid(parentalCheck),
  }),
];

/** Art. 7 and 8: consent that can be shown, withdrawn, and is free. */
export const consentRules: readonly Rule<Activity>[] = [...asked, ...free, ...explicit, ...children];
