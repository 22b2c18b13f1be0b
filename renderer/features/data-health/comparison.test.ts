import { describe, expect, it } from 'vitest';
import { emptyRegister, type Register } from '../../../shared/register/register.ts';
import { compareInSlices, countsByKind, fieldChanges } from './comparison.ts';

const register = (more: object): Register => ({
  ...emptyRegister('r', { id: 'o', name: { en: 'Northern Port LLC' } }),
  ...more,
});

const former = register({
  activities: [
    {
      id: 'a1',
      name: { en: 'Website', ru: 'Сайт' },
      purpose: { en: 'Answers' },
      status: 'active',
      recipients: [{ id: 'i1', party: 'p1' }],
    },
    { id: 'a2', name: { en: 'Payroll' } },
    { id: 'a4', name: { en: 'The same' } },
  ],
  parties: [{ id: 'p1', name: { en: 'Hosting' } }],
});
const now = register({
  organisation: { id: 'o', name: { en: 'Southern Port LLC' } },
  activities: [
    { id: 'a1', name: { en: 'Web', ru: 'Сайт' }, status: 'draft' },
    { id: 'a3', name: { en: 'New' } },
    { id: 'a4', name: { en: 'The same' } },
  ],
});

const compared = async () => {
  const comparison = await compareInSlices(now, former, new AbortController().signal);
  if (!comparison) throw new Error('cancelled');
  return comparison;
};

describe('what differs from now', () => {
  it('tells activities apart that are gone, changed and new, and counts everything else', async () => {
    const { gone, changed, added, others } = await compared();
    expect([gone, changed, added].map((list) => list.map(({ id }) => id))).toEqual([['a2'], ['a1'], ['a3']]);
    expect(countsByKind(others, 'en')).toBe('the organisation, 1 party');
    expect(countsByKind(others, 'ru')).toBe('организация, 1 лицо');
  });

  it('names the fields, a list once, and shows values of a word or a sentence, now and then', async () => {
    const { changed } = await compared();
    const [website] = changed;
    expect(website && fieldChanges(website, 'en')).toEqual([
      { label: 'Name', now: 'Web', former: 'Website' },
      { label: 'Status', now: 'Draft', former: 'Active' },
      { label: 'Main purpose', now: '', former: 'Answers' },
      { label: 'Recipients' },
    ]);
  });

  it('stops when nobody waits for it any more', async () => {
    expect(await compareInSlices(now, former, AbortSignal.abort())).toBeUndefined();
  });
});
