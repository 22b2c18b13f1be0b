import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import {
  measureGroups,
  type MeasureGroup,
} from '../../../vocabulary/things/security-measures/measure-groups.ts';
import { securityMeasures } from '../../../vocabulary/things/security-measures.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import { once, type Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { findsIn } from '../detectors/detector.ts';
import { dataKinds } from '../facts/data-kinds.ts';
import { onceEach } from '../../once-each.ts';
import { isController, isProcessor } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';

const isDescribed = (activity: Activity, { organisation }: Context): boolean =>
  hasAny(activity.measures) ||
  isSaid(activity.deviations) ||
  hasAny(organisation.measures) ||
  isSaid(organisation.securityNote);

const kindsById = once(
  ({ register }): ReadonlyMap<Uuid, string | undefined> =>
    new Map(register.measures.map(({ id, kind }) => [id, kind])),
);

/** The measures of an activity and of the whole organisation, as kinds; undefined where one has a name of its own only. */
const measureKinds = onceEach((activity: Activity, context): readonly (string | undefined)[] => {
  const kinds = kindsById(context);
  return [...(activity.measures ?? []), ...(context.organisation.measures ?? [])].map((id) => kinds.get(id));
});

/** What Art. 32(1)(a) to (d) name, as the groups of our list. */
const asked: readonly MeasureGroup[] = [
  'pseudonymisation-and-encryption',
  'confidentiality',
  'integrity',
  'availability',
  'restoration',
  'testing',
];

const missingGroups = onceEach((activity: Activity, context): readonly MeasureGroup[] => {
  const groups = new Set(
    measureKinds(activity, context).map((kind) => kind && termOf(securityMeasures, kind)?.group),
  );
  return asked.filter((group) => !groups.has(group));
});

function groupWords(activity: Activity, context: Context): Wording {
  const labels = missingGroups(activity, context).map((group) => termOf(measureGroups, group)?.label);
  return {
    en: `Nothing on: ${labels.map((label) => label?.en.toLowerCase()).join('; ')}.`,
    ru: `Нет мер: ${labels.map((label) => label?.ru.toLowerCase()).join('; ')}.`,
  };
}

const restricts: readonly (string | undefined)[] = [
  'encryption-at-rest',
  'pseudonymisation',
  'role-based-access',
  'access-rules-and-logging',
];
const speaksOfRestriction = findsIn([/encrypt|pseudonym|access|шифр|псевдоним|доступ/iu]);

const isSensitive = (activity: Activity, context: Context): boolean => {
  const { special, criminal, highlyPersonal } = dataKinds(activity, context);
  return special || criminal || highlyPersonal;
};

/** Art. 32, as far as the record tells. */
export const securityRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G95',
    severity: 'error',
    citation: gdpr('30(1)(g), 32(1)'),
    message: {
      en: 'Describe the security measures, here or for the whole organisation, or say why that is not possible.',
      ru: 'Опишите меры безопасности — здесь или для всей организации — или почему это невозможно.',
    },
    path: '/measures',
    appliesTo: isController,
    isMet: isDescribed,
  }),
  whole<Activity>({
    id: 'P05',
    severity: 'warning',
    citation: gdpr('30(2)(d), 32(1)'),
    message: {
      en: 'Describe the security measures, here or for the whole organisation, or say why that is not possible.',
      ru: 'Опишите меры безопасности — здесь или для всей организации — или почему это невозможно.',
    },
    path: '/measures',
    appliesTo: isProcessor,
    isMet: isDescribed,
  }),
  whole<Activity>({
    id: 'G96',
    severity: 'warning',
    citation: gdpr('32(1)(a)–(d)'),
    message: {
      en: 'Add measures, or say in the deviations why they are not needed.',
      ru: 'Добавьте меры или поясните в отступлениях, почему они не нужны.',
    },
    path: '/measures',
    appliesTo: (activity, context) => measureKinds(activity, context).length > 0,
    isMet: (activity, context) =>
      isSaid(activity.deviations) || missingGroups(activity, context).length === 0,
    detail: groupWords,
  }),
  whole<Activity>({
    id: 'G97',
    severity: 'warning',
    citation: gdpr('32(1)–(2)'),
    message: {
      en: 'Protect these sensitive data by encryption, pseudonymisation or restricted access, and record it.',
      ru: 'Защитите эти чувствительные данные шифрованием, псевдонимизацией или ограничением доступа и отразите это.',
    },
    path: '/measures',
    appliesTo: isSensitive,
    isMet: (activity, context) =>
      measureKinds(activity, context).some((kind) => restricts.includes(kind)) ||
      [activity.deviations, activity.access, context.organisation.securityNote].some(speaksOfRestriction),
  }),
];
