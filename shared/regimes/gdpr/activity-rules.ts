import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { isInEea } from '../../vocabulary/things/countries.ts';
import { hasAny, hasText } from '../filled.ts';
import type { Party } from '../../register/party.ts';
import { whole, type Rule } from '../rule.ts';

const isProcessor = (activity: Activity): boolean => activity.role === 'processor';
const isController = (activity: Activity): boolean => !isProcessor(activity);

/** What Art. 30 says must be in the record, and the legal basis that Art. 6 says must be known. */
export const activityRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G20',
    severity: 'error',
    citation: gdpr('30(1)(b)'),
    message: { en: 'State the purpose.', ru: 'Укажите цель обработки.' },
    path: '/purpose',
    appliesTo: isController,
    isMet: (activity) => hasText(activity.purpose),
  }),
  whole<Activity>({
    id: 'G30',
    severity: 'error',
    citation: gdpr('6(1)'),
    message: { en: 'Choose the legal basis.', ru: 'Выберите правовое основание.' },
    path: '/gdprBases',
    appliesTo: isController,
    isMet: (activity) =>
      hasAny(activity.gdprBases) || (activity.subPurposes ?? []).some((one) => hasAny(one.gdprBases)),
  }),
  whole<Activity>({
    id: 'G50',
    severity: 'error',
    citation: gdpr('30(1)(c)'),
    message: { en: 'Name the categories of data subjects.', ru: 'Укажите категории субъектов.' },
    path: '/subjects',
    appliesTo: isController,
    isMet: (activity) => hasAny(activity.subjects),
  }),
  whole<Activity>({
    id: 'G51',
    severity: 'error',
    citation: gdpr('30(1)(c)'),
    message: { en: 'Name the categories of personal data.', ru: 'Укажите категории персональных данных.' },
    path: '/data',
    appliesTo: isController,
    isMet: (activity) => (activity.data ?? []).some((group) => hasAny(group.items)),
  }),
  whole<Activity>({
    id: 'G60',
    severity: 'error',
    citation: gdpr('30(1)(d)'),
    message: {
      en: 'Name the categories of recipients, or say that there are none.',
      ru: 'Укажите категории получателей или отметьте, что их нет.',
    },
    path: '/recipients',
    appliesTo: isController,
    isMet: (activity) => activity.noRecipients === true || hasAny(activity.recipients),
  }),
  whole<Activity>({
    id: 'G64',
    severity: 'error',
    citation: gdpr('26(1), 30(1)(a)'),
    message: { en: 'Name the joint controller.', ru: 'Назовите совместного оператора.' },
    path: '/jointControllers',
    appliesTo: (activity) => activity.role === 'joint-controller',
    isMet: (activity) => hasAny(activity.jointControllers),
  }),
  whole<Activity>({
    id: 'G70',
    severity: 'error',
    citation: gdpr('30(1)(e), 44'),
    message: {
      en: 'A recipient is outside the EEA: record the transfer.',
      ru: 'Получатель находится вне ЕЭЗ: отразите передачу.',
    },
    path: '/transfers',
    appliesTo: (activity, context) => hasAny(outsideEea(activity, context.register.parties)),
    isMet: (activity) => hasAny(activity.transfers),
  }),
  whole<Activity>({
    id: 'G75',
    severity: 'error',
    citation: gdpr('30(1)(e), 49(1) second subparagraph'),
    message: {
      en: 'A transfer on compelling interests: document the suitable safeguards in the record.',
      ru: 'Передача по второму абзацу ст. 49(1): укажите в реестре надлежащие гарантии.',
    },
    path: '/transfers',
    appliesTo: (activity) => compelling(activity).length > 0,
    isMet: (activity) => compelling(activity).every((transfer) => hasText(transfer.safeguards)),
  }),
  whole<Activity>({
    id: 'G85',
    severity: 'error',
    citation: gdpr('30(1)(f)'),
    message: {
      en: 'Give the time limit for erasure, or why none can be given.',
      ru: 'Укажите срок удаления или почему его указать нельзя.',
    },
    path: '/periods',
    appliesTo: isController,
    isMet: (activity) => hasAny(activity.periods) || hasText(activity.noPeriodReason),
  }),
  whole<Activity>({
    id: 'G95',
    severity: 'error',
    citation: gdpr('30(1)(g)'),
    message: {
      en: 'Describe the security measures, here or for the whole organisation.',
      ru: 'Опишите меры безопасности — здесь или для всей организации.',
    },
    path: '/measures',
    appliesTo: isController,
    isMet: (activity, { organisation }) =>
      hasAny(activity.measures) ||
      hasText(activity.deviations) ||
      hasAny(organisation.measures) ||
      hasText(organisation.securityNote),
  }),
  whole<Activity>({
    id: 'G122',
    severity: 'warning',
    citation: gdpr('24'),
    message: { en: 'Say which department is responsible.', ru: 'Укажите ответственное подразделение.' },
    path: '/department',
    isMet: (activity) => hasText(activity.department) || hasText(activity.owner),
  }),
  whole<Activity>({
    id: 'P02',
    severity: 'error',
    citation: gdpr('30(2)(a)'),
    message: {
      en: 'Name each controller on whose behalf you act.',
      ru: 'Назовите каждого оператора, по поручению которого действуете.',
    },
    path: '/onBehalfOf',
    appliesTo: isProcessor,
    isMet: (activity) => hasAny(activity.onBehalfOf),
  }),
  whole<Activity>({
    id: 'P03',
    severity: 'error',
    citation: gdpr('30(2)(b)'),
    message: {
      en: 'Name the categories of processing you carry out.',
      ru: 'Укажите виды обработки, которые вы выполняете.',
    },
    path: '/processingCategories',
    appliesTo: isProcessor,
    isMet: (activity) => hasText(activity.processingCategories),
  }),
];

const compelling = (activity: Activity): NonNullable<Activity['transfers']> =>
  (activity.transfers ?? []).filter((transfer) => transfer.mechanism === 'compelling-interests');

function outsideEea(activity: Activity, parties: readonly Party[]): readonly string[] {
  const countryOf = new Map(parties.map((party) => [party.id, party.country]));
  return (activity.recipients ?? []).flatMap((recipient) => {
    const country = recipient.party ? countryOf.get(recipient.party) : undefined;
    return country !== undefined && !isInEea(country) ? [country] : [];
  });
}
