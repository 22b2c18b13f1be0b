import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { gdprProcessorRecord } from './document.ts';

const request = (register: Register) =>
  ({ register, revision: 1, date: '2026-11-22', language: 'en', options: {} }) as const;

const text = (register: Register): string => paperText(gdprProcessorRecord.build(request(register)));

const [hosting, mailing] = smallRegister.parties;
const own = smallRegister.activities.find(({ role }) => role === 'processor');
if (!own || !hosting || !mailing) throw new Error('the register lacks what the test needs');

const doing = (...changes: readonly Partial<Activity>[]): Register => ({
  ...smallRegister,
  activities: changes.map((change, at) => ({
    ...own,
    id: smallRegister.activities[at]?.id ?? '',
    ...change,
  })),
});

describe('the record of the processor', () => {
  it('has a card for each controller with all that is done for it', () => {
    const register = doing(
      { onBehalfOf: [hosting.id], name: { en: 'Backups' } },
      { onBehalfOf: [mailing.id, hosting.id], name: { en: 'Support' } },
    );
    const said = text(register);
    expect(said).toMatch(
      /## 2\.1\. Pier Hosting LLC\n[^#]*Backups[^#]*Support[^#]*## 2\.2\. Danube Mail d\.o\.o\./,
    );
    expect(said).toContain('2 Server Street, Pskov, hosting@example.org');
  });

  it('names the processor, its representative and its officer', () => {
    for (const contact of ['office@example.org', 'eu@example.org', 'dpo@example.org'])
      expect(text(smallRegister)).toContain(contact);
  });

  it('is only of what is done for others', () => {
    expect(text(smallRegister)).not.toMatch(/Website enquiries|regatta/);
    expect(gdprProcessorRecord.nothingToPrint?.(request(smallRegister))).toBeUndefined();
    expect(gdprProcessorRecord.nothingToPrint?.(request(doing()))?.en).toContain(
      'no activity of a processor',
    );
  });

  it('says which controller is not named, and leads there', () => {
    const nameless = doing({ onBehalfOf: [], processingCategories: {} });
    expect(text(nameless)).toContain('Controller not named');
    const paths = gdprProcessorRecord.checklist(request(nameless)).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/onBehalfOf', '/processingCategories']));
  });
});
