import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { restsOn } from '../facts/bases.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';

const isPortable = restsOn('consent', 'contract');
const mayBeObjected = restsOn('public-task', 'legitimate-interests');
const isAutomated = ({ automation }: Activity): boolean =>
  automation === 'automated' || automation === 'mixed';

const knowsHowToObject = ({ rightsNote }: Activity, { organisation }: Context): boolean =>
  isSaid(rightsNote) || isSaid(organisation.rightsProcedure);

/** Art. 20 and 21: rights that follow from the basis. */
export const rightsRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G112',
    severity: 'info',
    citation: gdpr('20(1)'),
    message: {
      en: 'Describe how data are handed over: the right to portability applies.',
      ru: 'Опишите, как передать данные субъекту: здесь действует право на переносимость.',
    },
    path: '/rightsNote',
    appliesTo: (activity) => isController(activity) && isPortable(activity) && isAutomated(activity),
    isMet: ({ rightsNote }, { organisation }) => isSaid(rightsNote) || isSaid(organisation.rightsProcedure),
  }),
  whole<Activity>({
    id: 'G113',
    severity: 'info',
    citation: gdpr('21(1)–(3)'),
    message: {
      en: 'Describe how one objects: the right applies here, against direct marketing without any condition.',
      ru: 'Опишите, как возразить: право возражать здесь действует, против прямого маркетинга — безусловно.',
    },
    path: '/rightsNote',
    appliesTo: (activity) => isController(activity) && mayBeObjected(activity),
    isMet: knowsHowToObject,
  }),
  whole<Activity>({
    id: 'G135',
    severity: 'info',
    citation: gdpr('21(4)'),
    message: {
      en: 'Bring the right to object to people’s attention clearly and apart from other information, at the latest at the first contact; note how.',
      ru: 'Сообщите о праве возражать ясно и отдельно от прочих сведений, не позднее первого обращения к субъекту; отметьте, как это сделано.',
    },
    path: '/rightsNote',
    // Where G113 asks for the whole of it, this would be the same finding twice.
    appliesTo: (activity, context) =>
      isController(activity) &&
      (mayBeObjected(activity) ? knowsHowToObject(activity, context) : activity.directMarketing === true),
    isMet: ({ rightsNote }) => isSaid(rightsNote),
  }),
];
