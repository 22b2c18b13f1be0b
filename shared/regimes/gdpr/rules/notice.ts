import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { once, type Context } from '../../context.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { isController } from '../facts/role.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';

/** Activities that a published privacy notice names; `all` where one names none and so is for all. */
const published = once(({ register }): { readonly all: boolean; readonly ids: ReadonlySet<Uuid> } => {
  const notices = register.filings.filter(({ kind, state }) => kind === 'privacy-notice' && state === 'sent');
  return {
    all: notices.some(({ activities = [] }) => activities.length === 0),
    ids: new Set(notices.flatMap(({ activities = [] }) => activities)),
  };
});

const isInformed = ({ id, notice }: Activity, context: Context): boolean =>
  isSaid(notice?.document) ||
  isSaidOnce(notice?.address) ||
  published(context).all ||
  published(context).ids.has(id);

const fromElsewhere = (sources: readonly string[] | undefined): boolean =>
  (sources ?? []).some((code) => code === 'third-party' || code === 'public-source');

const isFromElsewhere = ({ data }: Activity): boolean =>
  (data ?? []).some(({ sources }) => fromElsewhere(sources));

/** What Art. 14(5)(b) to (d) excuse from, and Art. 13(4) does not. */
const forIndirectOnly = ['impossible', 'law', 'secrecy'];

/** Art. 13 and 14: that people are told. */
export const noticeRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G110',
    severity: 'warning',
    citation: gdpr('13, 14'),
    message: {
      en: 'Name the privacy notice that these data subjects get, or why none is owed.',
      ru: 'Укажите уведомление субъектов (ст. 13, 14) или почему оно не требуется.',
    },
    path: '/notice/document',
    appliesTo: isController,
    isMet: (activity, context) => isInformed(activity, context) || activity.notice?.exemption !== undefined,
  }),
  {
    id: 'G111',
    severity: 'warning',
    citation: gdpr('14(2)(f), 14(3)'),
    message: {
      en: 'Record the source and the notice under Art. 14: the data do not come from the data subject.',
      ru: 'Укажите источник и уведомление по ст. 14: данные получены не от субъекта.',
    },
    path: '/data',
    unmet: (activity, context) => {
      if (!isController(activity) || !isFromElsewhere(activity)) return undefined;
      const groups = (activity.data ?? []).filter(
        ({ sources, sourceNote }) => fromElsewhere(sources) && !isSaid(sourceNote),
      );
      const told = isInformed(activity, context) || activity.notice?.exemption !== undefined;
      return [
        ...groups.map(({ id }) => ({ path: `/data/${id}/sourceNote` })),
        ...(told ? [] : [{ path: '/notice/document' }]),
      ];
    },
  },
  whole<Activity>({
    id: 'G144',
    severity: 'warning',
    citation: gdpr('13(4), 14(5)(b)–(d)'),
    message: {
      en: 'Inform the persons, or choose another exemption: this one is for data that come from elsewhere.',
      ru: 'Уведомите субъектов или выберите другое исключение: это — только для данных, полученных не от субъекта.',
    },
    path: '/notice/exemption',
    appliesTo: ({ notice }) => forIndirectOnly.includes(notice?.exemption ?? ''),
    isMet: isFromElsewhere,
  }),
  whole<Activity>({
    id: 'G144',
    severity: 'info',
    citation: gdpr('5(2), 14(5)'),
    message: {
      en: 'Write down why no notice is owed.',
      ru: 'Обоснуйте, почему уведомление не требуется.',
    },
    path: '/notice/exemptionNote',
    appliesTo: ({ notice }) => notice?.exemption !== undefined,
    isMet: ({ notice }) => isSaid(notice?.exemptionNote),
  }),
  each<Activity, 'data'>('data', {
    id: 'G143',
    severity: 'warning',
    citation: gdpr('13(2)(e)'),
    message: {
      en: 'Say what follows if the person does not provide these data.',
      ru: 'Укажите последствия непредоставления этих данных.',
    },
    path: '/refusal',
    appliesTo: ({ mandatory }) => mandatory === true,
    isMet: ({ refusal }) => isSaid(refusal),
  }),
];
