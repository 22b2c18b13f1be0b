import { acting } from '../complete-register.ts';
import { organised, holding } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const health = { items: ['health'] };
const record = { items: ['criminal-record'] };
const photo = { items: ['face-image'] };
const face = { items: ['face-recognition'] };
const written = { separate: true, document: { en: 'Form' }, form: 'written' };
const published = { actions: ['collection', 'storage', 'destruction', 'distribution'] };
const members = { ...published, fz152Conditions: ['item-5'] };
const permitted = { permitted: true, separate: true, resources: ['https://example.org/people'] };

export const protectedDataCases: RuleCases = {
  'fz-152 R30 error': {
    fires: holding(health),
    rests: holding(record),
  },
  'fz-152 R31 error': {
    fires: holding(health, { fz152Conditions: ['item-1'] }),
    rests: holding(health, { fz152Conditions: ['item-1'], consent: written }),
  },
  'fz-152 R32 error': {
    fires: holding(record, { fz152Conditions: ['item-1'] }),
    rests: holding(record, { fz152Conditions: ['criminal-federal-law'] }),
  },
  'fz-152 R92 warning': {
    fires: holding(health, { fz152Conditions: ['item-2-3'] }),
    rests: holding(health, { fz152Conditions: ['item-2-3'], conditionFacts: { ru: 'ст. 213 ТК РФ' } }),
  },
  'fz-152 R93 error': {
    fires: acting({ publicSource: true }),
    rests: acting({ publicSource: true, consent: written }),
  },
  'fz-152 R94 error': { fires: acting(members), rests: acting({ ...members, consent: written }) },
  'fz-152 R37 error': {
    fires: acting(published),
    rests: { ...acting(published), ...organised({ type: 'municipal-body' }) },
  },
  'fz-152 R37 warning': {
    fires: acting({ ...published, fz152Bases: ['item-8'] }),
    rests: acting({ ...published, fz152Bases: ['item-8'], distribution: { law: { ru: 'Закон о СМИ' } } }),
  },
  'fz-152 R38 error': {
    fires: acting({ distribution: { permitted: true, separate: true } }),
    rests: acting({ distribution: permitted }),
  },
  'fz-152 R38 warning': {
    fires: acting({ distribution: { permitted: true } }),
    rests: acting({ distribution: permitted }),
  },
  'fz-152 R95 warning': {
    fires: acting({ distribution: { ...permitted, conditions: { ru: 'Не передавать' } } }),
    rests: acting({
      distribution: {
        ...permitted,
        conditions: { ru: 'Не передавать' },
        conditionsPublishedOn: '2026-11-01',
      },
    }),
  },
  'fz-152 R33 error': {
    fires: holding(face, { fz152Conditions: ['biometric-consent'] }),
    rests: holding(face, { fz152Conditions: ['biometric-consent'], consent: written }),
  },
  'fz-152 R34 warning': {
    fires: holding(photo),
    rests: holding(photo, { biometrics: { usedToIdentify: false } }),
  },
  'fz-152 R35 error': {
    fires: holding(face, { biometrics: { refusalAccepted: false } }),
    rests: holding(face, { biometrics: { refusalAccepted: true } }),
  },
  'fz-152 R36 warning': {
    fires: holding(photo, { biometrics: { usedToIdentify: true } }),
    rests: holding(photo, { biometrics: { usedToIdentify: false } }),
  },
};
