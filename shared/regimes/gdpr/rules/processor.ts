import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { Party } from '../../../register/party.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { hasAny } from '../../filled.ts';
import { each, whole, type Rule, type Unmet } from '../../rule.ts';
import { isProcessing, isProcessor, processesForOthers } from '../facts/role.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';
import { lackingOf } from './organisation.ts';

/** Who keeps the processor’s record. */
export const processorOrganisationRules: readonly Rule<Organisation>[] = [
  {
    id: 'P01',
    severity: 'error',
    citation: gdpr('30(2)(a)'),
    message: {
      en: 'Give the name and contact details of the processor, your organisation.',
      ru: 'Укажите наименование и контакты обработчика — вашей организации.',
    },
    path: '/name',
    unmet: (organisation, context) => (processesForOthers(context) ? lackingOf(organisation) : undefined),
  },
];

const isKnown = (party: Party | undefined): boolean =>
  isSaid(party?.name) && (isSaidOnce(party?.email) || isSaidOnce(party?.phone) || isSaid(party?.address));

const record: readonly Rule<Activity>[] = [
  {
    id: 'P02',
    severity: 'error',
    citation: gdpr('30(2)(a)'),
    message: {
      en: 'Name each controller on whose behalf you act, with contact details.',
      ru: 'Назовите каждого контролёра (оператора), по поручению которого действуете, и его контакты.',
    },
    path: '/onBehalfOf',
    unmet: (activity, { parties }): readonly Unmet[] | undefined => {
      if (!isProcessor(activity)) return undefined;
      if (!hasAny(activity.onBehalfOf)) return [{ path: '/onBehalfOf' }];
      return (activity.onBehalfOf ?? [])
        .filter((id) => !isKnown(parties.get(id)))
        .map((entity) => ({ entity, path: isSaid(parties.get(entity)?.name) ? '/address' : '/name' }));
    },
  },
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
    isMet: (activity) => isSaid(activity.processingCategories),
  }),
  whole<Activity>({
    id: 'P06',
    severity: 'error',
    citation: gdpr('28(3)'),
    message: {
      en: 'Name the contract with the controller and its documented instructions.',
      ru: 'Укажите договор с контролёром и его документированные указания.',
    },
    path: '/instructions',
    appliesTo: isProcessor,
    isMet: (activity) => isSaid(activity.instructions),
  }),
];

const authorised: readonly (string | undefined)[] = ['general', 'specific'];

/** The processor’s record: Art. 30(2), and the contract it works under. */
export const processorRules: readonly Rule<Activity>[] = [
  ...record,
  each<Activity, 'recipients'>('recipients', {
    id: 'P07',
    severity: 'warning',
    citation: gdpr('28(2), 28(4)'),
    message: {
      en: 'Obtain the controller’s authorisation for this sub-processor and say which kind it is.',
      ru: 'Получите разрешение контролёра на этого субобработчика и укажите его вид.',
    },
    path: '/subProcessors',
    appliesTo: (recipient, activity, context) => isProcessor(activity) && isProcessing(recipient, context),
    isMet: ({ subProcessors }) => authorised.includes(subProcessors),
  }),
  whole<Activity>({
    id: 'P08',
    severity: 'info',
    citation: gdpr('30(2)'),
    message: {
      en: 'You may leave purposes, data subjects and periods out: a processor’s record does not require them, the controller decides them.',
      ru: 'Цели, субъектов и сроки можно не указывать: в реестре обработчика они не требуются, их определяет контролёр.',
    },
    path: '/purpose',
    appliesTo: isProcessor,
    isMet: ({ purpose, subjects, periods }) => !isSaid(purpose) && !hasAny(subjects) && !hasAny(periods),
  }),
];
