import type { Measure } from '../../../register/measure.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { isUnder } from '../../applies.ts';
import { gathered } from '../../of-each.ts';
import type { Rule, Unmet } from '../../rule.ts';
import { holdsSecret } from '../detectors/secrets.ts';

const tells = ({ name, description, evidence }: Measure): boolean =>
  [name, description, evidence].some(holdsSecret);

const telling = gathered((activity, { register }): readonly Unmet[] =>
  isUnder(activity, 'gdpr', register) && holdsSecret(activity.deviations)
    ? [{ entity: activity.id, path: '/deviations' }]
    : [],
);

/** What a reader of the record could get in with: the record is shown to authorities, customers and auditors. */
export const secretRules: readonly Rule<Organisation>[] = [
  {
    id: 'G98',
    severity: 'info',
    citation: gdpr('30(1)(g), 30(2)(d)'),
    message: {
      en: 'Take passwords, keys and addresses of machines out of the record and refer to the security concept: a general description is enough.',
      ru: 'Уберите из реестра пароли, ключи и адреса машин и сошлитесь на документ по безопасности: достаточно общего описания.',
    },
    path: '/securityNote',
    unmet: (organisation, context) => {
      const measure = context.register.measures.find(tells);
      const words = measure?.name ?? measure?.description;
      return [
        ...(holdsSecret(organisation.securityNote) ? [{ path: '/securityNote' }] : []),
        ...(measure
          ? [
              {
                path: '/measures',
                detail: {
                  en: `See the measure “${words?.en ?? words?.ru ?? measure.kind ?? ''}”.`,
                  ru: `См. меру «${words?.ru ?? words?.en ?? measure.kind ?? ''}».`,
                },
              },
            ]
          : []),
        ...telling(context),
      ];
    },
  },
];
