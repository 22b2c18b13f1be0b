import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { restsOn } from '../facts/bases.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { explained, guided } from '../sources.ts';

const onInterests = restsOn('legitimate-interests');
const onContract = restsOn('contract');
const onVitalInterests = restsOn('vital-interests');
const onPublicTask = restsOn('public-task');

const hasBasis = ({ gdprBases, subPurposes = [] }: Activity): boolean =>
  hasAny(gdprBases) || (subPurposes.length > 0 && subPurposes.every((one) => hasAny(one.gdprBases)));

/** Art. 6: which basis, and what it cannot do without. */
export const basisRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G30',
    severity: 'error',
    citation: gdpr('5(1)(a), 6(1)'),
    message: { en: 'Choose the legal basis.', ru: 'Выберите правовое основание.' },
    path: '/gdprBases',
    appliesTo: isController,
    isMet: hasBasis,
  }),
  whole<Activity>({
    id: 'G31',
    severity: 'error',
    citation: gdpr('6(1)(f), 13(1)(d), 14(2)(b)'),
    message: {
      en: 'State the legitimate interest pursued.',
      ru: 'Укажите, какой законный интерес преследуется.',
    },
    path: '/interest/interest',
    appliesTo: onInterests,
    isMet: ({ interest }) => isSaid(interest?.interest),
  }),
  whole<Activity>({
    id: 'G32',
    severity: 'warning',
    citation: guided('6(1)(f)', 'EDPB Guidelines 1/2024', 'Руководство EDPB 1/2024'),
    message: {
      en: 'Weigh the interest against the person’s rights and say where that assessment is kept.',
      ru: 'Взвесьте интерес и права субъекта и укажите, где хранится эта оценка.',
    },
    path: '/interest/document',
    appliesTo: onInterests,
    isMet: ({ interest }) => isSaid(interest?.document) || isSaid(interest?.balancing),
  }),
  whole<Activity>({
    id: 'G33',
    severity: 'error',
    citation: gdpr('6(1) second subparagraph'),
    message: {
      en: 'Take another basis: a public authority cannot rest a public task on legitimate interests.',
      ru: 'Выберите другое основание: публичный орган не может выполнять задачу на основе законных интересов.',
    },
    path: '/gdprBases',
    appliesTo: (activity, { organisation }) => organisation.publicBody === true && onInterests(activity),
    isMet: (activity) => !onPublicTask(activity),
  }),
  whole<Activity>({
    id: 'G33',
    severity: 'warning',
    citation: gdpr('6(1) second subparagraph'),
    message: {
      en: 'Check that this is not part of the authority’s tasks: for those, legitimate interests are no basis.',
      ru: 'Проверьте, что это не задача публичного органа: для таких задач законные интересы не основание.',
    },
    path: '/gdprBases',
    appliesTo: (activity, { organisation }) => organisation.publicBody === true && !onPublicTask(activity),
    isMet: (activity) => !onInterests(activity) || isSaid(activity.basisFacts),
  }),
  whole<Activity>({
    id: 'G41',
    severity: 'warning',
    citation: gdpr('6(1)(b)'),
    message: {
      en: 'Take another basis for persons who are not party to the contract: it must be with the data subject.',
      ru: 'Выберите другое основание для тех, кто не сторона договора: договор должен быть с самим субъектом.',
    },
    path: '/contract/subjectRole',
    appliesTo: (activity) => onContract(activity) && activity.contract?.subjectRole !== undefined,
    isMet: ({ contract }) => contract?.subjectRole === 'party',
  }),
  whole<Activity>({
    id: 'G41',
    severity: 'info',
    citation: gdpr('6(1)(b)'),
    message: {
      en: 'Say which contract it is and that the data subject is a party to it.',
      ru: 'Укажите, какой это договор и что субъект — его сторона.',
    },
    path: '/contract/subjectRole',
    appliesTo: onContract,
    isMet: ({ contract }) => contract?.subjectRole !== undefined,
  }),
  whole<Activity>({
    id: 'G42',
    severity: 'warning',
    citation: explained('6(1)(d)', 'recital 46', 'п. 46 преамбулы'),
    message: {
      en: 'Confirm that no other basis fits and say whose life is at stake: vital interests are the last resort.',
      ru: 'Подтвердите, что другого основания нет, и укажите, чья жизнь под угрозой: это крайнее основание.',
    },
    path: '/basisFacts',
    appliesTo: onVitalInterests,
    isMet: ({ basisFacts }) => isSaid(basisFacts),
  }),
];
