import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { restsOn } from '../facts/bases.ts';
import { isBritish, isWithinEea } from '../facts/places.ts';
import { isSaid } from '../facts/said.ts';

type Law = NonNullable<Activity['acts']>[number];

const onLaw = restsOn('legal-obligation', 'public-task');

/** The laws that are named, stand-ins such as “TBD” left out. */
export const lawsOf = ({ acts = [] }: Activity): readonly Law[] => acts.filter(({ act }) => isSaid(act));

/** A law of the Union or a Member State; for an organisation in the United Kingdom, also of that country. */
const counts = ({ country }: Law, context: Context): boolean =>
  isWithinEea(country, context) || (country === 'GB' && isBritish(context));

/** Art. 6(3): the basis of legal obligation and public task is a law of the Union or a Member State. */
export const lawRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G34',
    severity: 'error',
    citation: gdpr('6(3)'),
    message: {
      en: 'Name the act and article that lay down the obligation or the task.',
      ru: 'Назовите акт и статью, которые устанавливают обязанность или задачу.',
    },
    path: '/acts',
    appliesTo: onLaw,
    isMet: (activity) => lawsOf(activity).length > 0,
  }),
  whole<Activity>({
    id: 'G35',
    severity: 'error',
    citation: gdpr('6(3)'),
    message: {
      en: 'Name a law of the Union or a Member State, or take another basis: a law of a third country is none under Art. 6(1)(c) or (e).',
      ru: 'Назовите акт ЕС или государства-члена либо выберите другое основание: закон третьей страны не подходит для ст. 6(1)(c) и (e).',
    },
    path: '/acts',
    appliesTo: (activity) => onLaw(activity) && lawsOf(activity).length > 0,
    isMet: (activity, context) =>
      lawsOf(activity).some((law) => law.country === undefined || counts(law, context)),
  }),
  whole<Activity>({
    id: 'G35',
    severity: 'warning',
    citation: gdpr('6(3)'),
    message: {
      en: 'Say whose law it is: only law of the Union or a Member State is a basis under Art. 6(1)(c) or (e).',
      ru: 'Укажите, чьё это право: для ст. 6(1)(c) и (e) подходит только право ЕС или государства-члена.',
    },
    path: '/acts',
    appliesTo: (activity) => onLaw(activity) && lawsOf(activity).some(({ country }) => country === undefined),
    isMet: (activity, context) => lawsOf(activity).some((law) => counts(law, context)),
  }),
];
