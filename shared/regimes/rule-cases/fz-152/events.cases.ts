import { acting } from '../complete-register.ts';
import { asked, breached, destroying } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const done = { date: '2026-11-01', signedOn: '2026-11-01', log: { exported: true } };
const whole = {
  ...done,
  subjects: { ru: 'Клиенты по списку 1' },
  items: ['e-mail'],
  persons: [{ id: '0190a000-0000-7000-8000-00000000000a', name: { ru: 'Н. Н.' }, post: { ru: 'Инженер' } }],
  methods: ['overwriting'],
  occasion: 'purpose-achieved',
  systems: ['0190a000-0000-7000-8000-000000000006'],
};

/** Demands that are due today, and the day before they are. */
export const eventCases: RuleCases = {
  'fz-152 R76 error': {
    fires: asked({ kind: 'stop', receivedOn: '2026-11-05' }),
    rests: asked({ kind: 'stop', receivedOn: '2026-11-05', extended: true }),
  },
  'fz-152 R80 error': {
    fires: asked({ kind: 'information', receivedOn: '2026-11-01' }),
    rests: asked({ kind: 'information', receivedOn: '2026-11-01', answeredOn: '2026-11-20' }),
  },
  'fz-152 R101 error': {
    fires: asked({ kind: 'authority', receivedOn: '2026-11-01' }),
    rests: asked({ kind: 'authority', receivedOn: '2026-11-15' }),
  },
  'fz-152 R102 error': {
    fires: asked({ kind: 'automated-decision', receivedOn: '2026-10-01' }),
    rests: asked({ kind: 'automated-decision', receivedOn: '2026-11-01' }),
  },
  'fz-152 R103 error': {
    fires: asked({ kind: 'marketing', receivedOn: '2026-11-21' }),
    rests: asked({ kind: 'marketing', receivedOn: '2026-11-21', doneOn: '2026-11-21' }),
  },
  'fz-152 R104 error': {
    fires: asked({ kind: 'distribution', receivedOn: '2026-11-16' }),
    rests: asked({ kind: 'distribution', receivedOn: '2026-11-20' }),
  },
  'fz-152 R105 warning': {
    fires: asked({ kind: 'correction', receivedOn: '2026-11-01' }),
    rests: asked({ kind: 'correction', receivedOn: '2026-11-15' }),
  },
  'fz-152 R77 error': {
    fires: destroying({ date: '2026-11-01', signedOn: '2026-11-01' }),
    rests: destroying(done),
  },
  'fz-152 R78 error': {
    fires: destroying({ ...done, keepUntil: '2029-10-31' }),
    rests: destroying({ ...done, keepUntil: '2029-11-01' }),
  },
  'fz-152 R106 warning': {
    fires: destroying({ ...whole, persons: [] }),
    rests: destroying(whole),
  },
  'fz-152 R79 error': {
    fires: breached({ detectedOn: '2026-11-20' }),
    rests: breached({ detectedOn: '2026-11-20', reportedOn: '2026-11-21' }),
  },
};

const withdrawn = { kind: 'withdrawal', receivedOn: '2026-10-01' };

export const withdrawalCases: RuleCases = {
  'fz-152 R75 error': {
    fires: asked(withdrawn),
    rests: { ...asked(withdrawn), ...acting({ fz152Bases: ['item-1', 'item-5'] }) },
  },
  'fz-152 R75 info': {
    fires: asked({ ...withdrawn, blockedOn: '2026-10-20' }),
    rests: asked({ ...withdrawn, blockedOn: '2026-10-20', keepingGround: 'law' }),
  },
};
