import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { finished } from '../../../shared/basics/steps.ts';
import { comparingFiling, type SinceFiling } from '../../../shared/filings/filing-status.ts';
import { thaw } from '../../../shared/filings/thaw.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import type { Register } from '../../../shared/register/register.ts';
import { changesInWords, countChanges } from './changes-in.ts';
import { activitiesOf, documentOf, freezeEdits, frozenInWords } from './freezing.ts';
import { draftOfKind, newFiling } from './new-filing.ts';

const id = '0190a000-0000-7000-8000-00000000f001';
const today = '2026-11-29';
const authority = smallRegister.parties[0]?.id ?? '';
const withFilings = (...filings: readonly Filing[]): Register => ({ ...smallRegister, filings });

function changedSinceFiling(filing: Filing, register: Register): SinceFiling {
  const since = finished(comparingFiling(filing, register));
  if (since === 'froze-nothing') throw new Error('it froze nothing');
  return since;
}

/** A filing with what freezing it writes. */
function frozen(filing: Filing, register: Register = smallRegister): Filing {
  const written = freezeEdits(filing, register, today).flatMap((edit) =>
    edit.type === 'write' ? [[edit.path.slice(1), edit.to] as const] : [],
  );
  return { ...filing, ...Object.fromEntries(written) };
}

describe('a new filing', () => {
  it('of changes knows addressee, way and number of the one in force', () => {
    const inForce: Filing = {
      id,
      kind: 'notification',
      state: 'entered',
      sentOn: '2026-10-01',
      authority,
      channel: 'esia',
      entered: { number: '77-26-000001' },
    };
    expect(newFiling('change-notification', withFilings(inForce), today)).toEqual({
      kind: 'change-notification',
      state: 'draft',
      authority,
      channel: 'esia',
      entered: { number: '77-26-000001' },
    });
  });

  it('that is published begins with its kind alone', () => {
    const inForce: Filing = { id, kind: 'notification', state: 'sent', sentOn: '2026-10-01', authority };
    expect(newFiling('policy', withFilings(inForce), today)).toEqual({ kind: 'policy', state: 'draft' });
  });

  it('goes on with a draft of its kind, and with nothing that was sent', () => {
    const draft: Filing = { id, kind: 'change-notification', state: 'draft' };
    expect(draftOfKind(withFilings(draft), 'change-notification')).toBe(draft);
    expect(draftOfKind(withFilings({ ...draft, state: 'sent' }), 'change-notification')).toBeUndefined();
    expect(draftOfKind(withFilings(draft), 'notification')).toBeUndefined();
  });
});

describe('frozen facts', () => {
  it('are written with their day in one change, counted, and equal to the register they are of', () => {
    const filing = frozen({ id, kind: 'notification' });
    expect(filing.frozenOn).toBe(today);
    expect(thaw(filing)?.activities.length).toBeGreaterThan(0);
    expect(frozenInWords(filing, 'en')).toMatch(/^\d+ activit/);
    expect(frozenInWords(filing, 'ru')).toMatch(/^\d+ процесс/);
    expect(changedSinceFiling(filing, smallRegister).differences).toEqual([]);
    expect(frozenInWords({ id }, 'en')).toBeUndefined();
  });

  it('tell what changed since, each changed field counted and an entry that went once', () => {
    const filing = frozen({ id, kind: 'notification' });
    const [first, ...rest] = smallRegister.activities;
    const renamed = {
      ...smallRegister,
      activities: first ? [{ ...first, purpose: { en: 'Other', ru: 'Иное' } }, ...rest] : [],
    };
    const since = changedSinceFiling(filing, renamed);
    expect(countChanges(since.differences)).toBe(1);
    expect(changesInWords(since.differences, 'ru')).toBe('1 изменение');
    const without = changedSinceFiling(filing, { ...smallRegister, activities: rest });
    expect(without.differences.filter(({ kind }) => kind === 'activities').map(({ how }) => how)).toEqual([
      'removed',
    ]);
  });

  it('hold only the activities that the filing names', () => {
    const only = smallRegister.activities[0]?.id ?? '';
    const filing: Filing = { id, kind: 'record', activities: [only] };
    expect(activitiesOf(filing, smallRegister, today)).toEqual([only]);
    expect(thaw(frozen(filing))?.activities.map((one) => one.id)).toEqual([only]);
  });

  it('of an extract for a website hold what is collected there', () => {
    const website = smallRegister.organisation.websites?.[0] ?? '';
    const filing: Filing = { id, kind: 'policy-extract', website };
    expect(documentOf(filing, smallRegister)).toEqual({ id: 'fz152-policy-extract', options: { website } });
    const about = activitiesOf(filing, smallRegister, today);
    expect(about.length).toBeGreaterThan(0);
    expect(about.length).toBeLessThanOrEqual(smallRegister.activities.length);
  });
});

describe('the document of a filing', () => {
  it.each([
    ['notification', 'fz152-notification'],
    ['change-notification', 'fz152-change-notification'],
    ['cessation-notification', 'fz152-cessation-notification'],
    ['cross-border-notification', 'fz152-cross-border-notification'],
    ['policy', 'fz152-policy'],
    ['privacy-notice', 'gdpr-privacy-notice'],
    ['record', 'gdpr-controller-record'],
  ])('%s is printed as %s', (kind, document) => {
    expect(documentOf({ id, kind }, smallRegister)?.id).toBe(document);
  });

  it('is none where no kind is chosen', () => {
    expect(documentOf({ id }, smallRegister)).toBeUndefined();
  });
});
