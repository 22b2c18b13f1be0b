import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';
import { officerDuty } from '../officer-duty.ts';

/** The officer can be reached: a masked address counts as none. */
const hasContact = ({ dpo }: Organisation): boolean =>
  isSaidOnce(dpo?.email) || isSaidOnce(dpo?.phone) || isSaid(dpo?.address);
const isDesignated = (organisation: Organisation): boolean =>
  isSaid(organisation.dpo?.name) || hasContact(organisation);

const why = (_: Organisation, context: Context): Wording => {
  const [first] = officerDuty(context).reasons;
  return { en: `Reason: ${first?.en ?? ''}.`, ru: `Причина: ${first?.ru ?? ''}.` };
};

const notPublished: Unmet = {
  path: '/dpo/publishedOn',
  detail: { en: 'The day of publication is missing.', ru: 'Нет даты публикации.' },
};
const notTold: Unmet = {
  path: '/dpo/communicatedOn',
  detail: { en: 'The day on which the authority was told is missing.', ru: 'Нет даты сообщения органу.' },
};

/** The data protection officer: whether one is due, recorded, published and known to the authority. */
export const officerRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'G04',
    severity: 'error',
    citation: gdpr('37(1), 37(4), 30(1)(a)'),
    message: {
      en: 'Designate a data protection officer and record the contact details: it is mandatory here.',
      ru: 'Назначьте инспектора по защите данных (DPO) и укажите его контакты: здесь он обязателен.',
    },
    path: '/dpo/name',
    appliesTo: (_, context) => officerDuty(context).code === 'mandatory',
    isMet: isDesignated,
    detail: why,
  }),
  whole<Organisation>({
    id: 'G04',
    severity: 'warning',
    citation: gdpr('37(1), 37(4)'),
    message: {
      en: 'Check whether a data protection officer is mandatory, and answer the questions in the officer’s section.',
      ru: 'Проверьте, обязателен ли инспектор по защите данных (DPO), и ответьте на вопросы в его разделе.',
    },
    path: '/dpo/coreActivities',
    appliesTo: (_, context) => officerDuty(context).code === 'check',
    isMet: isDesignated,
    detail: why,
  }),
  whole<Organisation>({
    id: 'G05',
    severity: 'warning',
    citation: gdpr('30(1)(a), 37'),
    message: {
      en: 'Give an e-mail, a telephone or an address of the data protection officer, or say why none is needed.',
      ru: 'Укажите почту, телефон или адрес инспектора по защите данных (DPO) или почему он не нужен.',
    },
    path: '/dpo/email',
    appliesTo: (organisation, context) =>
      isDesignated(organisation) || officerDuty(context).code !== 'mandatory',
    isMet: (organisation) =>
      hasContact(organisation) || (!isSaid(organisation.dpo?.name) && isSaid(organisation.dpo?.notNeeded)),
  }),
  {
    id: 'G06',
    severity: 'warning',
    citation: gdpr('37(7)'),
    message: {
      en: 'Publish the officer’s contact details and tell them to the supervisory authority; note the days.',
      ru: 'Опубликуйте контакты инспектора и сообщите их надзорному органу; отметьте даты.',
    },
    path: '/dpo/publishedOn',
    unmet: (organisation) => {
      if (!isDesignated(organisation)) return undefined;
      const { publishedOn, communicatedOn } = organisation.dpo ?? {};
      return [
        ...(publishedOn === undefined ? [notPublished] : []),
        ...(communicatedOn === undefined ? [notTold] : []),
      ];
    },
  },
];
