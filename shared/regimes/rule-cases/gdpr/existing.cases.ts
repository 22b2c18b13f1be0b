import { acting, activity, item, lacking, organisation, party, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';

/** The rules of the record and of who keeps it. */
export const existingCases: RuleCases = {
  'gdpr G20 error': { fires: lacking('purpose'), rests: acting({ purpose: { ru: 'Ответы' } }) },
  'gdpr G30 error': {
    fires: lacking('gdprBases'),
    rests: {
      activities: [
        { ...without(activity, 'gdprBases'), subPurposes: [{ ...item, gdprBases: ['contract'] }] },
      ],
    },
  },
  'gdpr G50 error': { fires: lacking('subjects'), rests: {} },
  'gdpr G51 error': { fires: acting({ data: [item] }), rests: {} },
  'gdpr G60 error': {
    fires: lacking('noRecipients'),
    rests: { activities: [{ ...without(activity, 'noRecipients'), recipients: [item] }] },
  },
  'gdpr G64 error': {
    fires: acting({ role: 'joint-controller' }),
    rests: acting({ role: 'joint-controller', jointControllers: [party] }),
  },
  'gdpr G70 error': {
    fires: acting({ recipients: [{ ...item, party }] }),
    rests: acting({ recipients: [{ ...item, party }], transfers: [{ ...item, country: 'RS' }] }),
  },
  'gdpr G75 error': {
    fires: acting({ transfers: [{ ...item, mechanism: 'compelling-interests' }] }),
    rests: acting({
      transfers: [{ ...item, mechanism: 'compelling-interests', safeguards: { en: 'Written' } }],
    }),
  },
  'gdpr G85 error': {
    fires: lacking('periods'),
    rests: { activities: [{ ...without(activity, 'periods'), noPeriodReason: { en: 'Open' } }] },
  },
  'gdpr G95 error': { fires: { organisation: without(organisation, 'securityNote') }, rests: {} },
  'gdpr G122 warning': { fires: lacking('department'), rests: {} },
  'gdpr P02 error': {
    fires: acting({ role: 'processor' }),
    rests: acting({ role: 'processor', onBehalfOf: [party] }),
  },
  'gdpr P03 error': {
    fires: acting({ role: 'processor' }),
    rests: acting({ role: 'processor', processingCategories: { en: 'Hosting' } }),
  },
  'gdpr G01 error': {
    fires: { organisation: without(organisation, 'email', 'address') },
    rests: { organisation: without(organisation, 'email') },
  },
  'gdpr G02 warning': {
    fires: { organisation: without(organisation, 'euRepresentatives') },
    rests: { organisation: { ...without(organisation, 'euRepresentatives'), country: 'DE' } },
  },
  'gdpr G05 warning': {
    fires: { organisation: without(organisation, 'dpo') },
    rests: { organisation: { ...organisation, dpo: { notNeeded: { en: 'Small' } } } },
  },
};
