import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { isAsked, isShown, lawsOf } from './visibility.ts';

const both = ['gdpr', 'fz-152'] as const;

describe('isShown', () => {
  it('hides what no law of the entry asks for', () => {
    expect(isShown(activityFields.largeScale, {}, ['gdpr'])).toBe(true);
    expect(isShown(activityFields.largeScale, {}, ['fz-152'])).toBe(false);
    expect(isShown(activityFields.purpose, {}, ['fz-152'])).toBe(true);
  });

  it('hides a group of the other law', () => {
    expect(isAsked(activityFields.dpia, ['fz-152'])).toBe(false);
    expect(isAsked(activityFields.harm, ['fz-152'])).toBe(true);
    expect(isAsked(activityFields.consent, ['gdpr'])).toBe(true);
  });

  it('hides a group none of whose fields a law asks for', () => {
    const fields = { only: activityFields.largeScale };
    const group = { kind: 'group', label: { en: 'G', ru: 'Г' }, fields } as const;
    expect([isAsked(group, ['gdpr']), isAsked(group, ['fz-152'])]).toEqual([true, false]);
  });

  it('asks the values of its owner', () => {
    expect(isShown(activityFields.onBehalfOf, { role: 'processor' }, both)).toBe(true);
    expect(isShown(activityFields.onBehalfOf, { role: null }, both)).toBe(false);
    expect(isShown(activityFields.consent, { fz152Bases: ['item-1'] }, both)).toBe(true);
    expect(isShown(activityFields.consent, { fz152Bases: null, gdprBases: ['contract'] }, both)).toBe(false);
    expect(isShown(activityFields.consent, { subPurposes: [{ gdprBases: ['consent'] }] }, both)).toBe(true);
  });

  it('asks the item where the field stands in one', () => {
    const { contractContents } = activityFields.recipients.fields;
    expect(isShown(contractContents, { role: 'processor' }, both)).toBe(true);
    expect(isShown(contractContents, { role: 'authority' }, both)).toBe(false);
  });
});

describe('lawsOf', () => {
  it('takes the entry’s own laws, else the organisation’s, else all', () => {
    expect(lawsOf(['gdpr'], ['fz-152'])).toEqual(['gdpr']);
    expect(lawsOf([], ['fz-152'])).toEqual(['fz-152']);
    expect(lawsOf(null, undefined)).toEqual(['gdpr', 'fz-152']);
    expect(lawsOf(['law-of-a-newer-release'], ['fz-152'])).toEqual(['fz-152']);
  });
});
