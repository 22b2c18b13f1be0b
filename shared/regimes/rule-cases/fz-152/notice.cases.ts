import { acting, item } from '../complete-register.ts';
import { holding, organised } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const bought = { items: ['e-mail'], sources: ['third-party'] };

export const noticeCases: RuleCases = {
  'fz-152 R67 warning': {
    fires: holding(bought, { notice: {} }),
    rests: holding(bought, { notice: { exemption: 'contract' } }),
  },
  'fz-152 R87 warning': {
    fires: holding(bought),
    rests: holding({ ...bought, thirdPartyGround: { ru: 'Письмо агентства' } }),
  },
  'fz-152 R68 warning': {
    fires: acting({ subjects: ['child'] }),
    rests: acting({ subjects: ['child'], minorsNote: { ru: 'Согласие родителей' } }),
  },
  'fz-152 R81 info': {
    fires: acting({ lastReviewed: '2025-11-21' }),
    rests: acting({ lastReviewed: '2025-11-22' }),
  },
  'fz-152 R111 info': {
    fires: acting({ sourceTexts: [{ ...item, said: { ru: 'Гости' }, about: '/subjects', unsure: true }] }),
    rests: acting({ sourceTexts: [{ ...item, said: { ru: 'Гости' }, about: '/subjects', unsure: false }] }),
  },
  'fz-152 R82 warning': {
    fires: acting({ destructionProcedure: { ru: 'Уничтожает ООО «Чужая компания»' } }),
    rests: acting({ destructionProcedure: { ru: 'Уничтожает Northern Port LLC' } }),
  },
};

/** The same rule in the texts of the organisation. */
export const organisationNoticeCases: RuleCases = {
  'fz-152 R82 warning': {
    fires: organised({ rightsProcedure: { ru: 'Пишите по адресу ________' } }),
    rests: organised({ rightsProcedure: { ru: 'Пишите по адресу info@example.org' } }),
  },
};
