import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Transfer } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { gdprTransferList } from './document.ts';

const request = (register: Register, date = '2026-11-22') =>
  ({ register, revision: 1, date, language: 'en', options: {} }) as const;

const text = (register: Register, date?: string): string =>
  paperText(gdprTransferList.build(request(register, date)));

const going = (...transfers: readonly Omit<Transfer, 'id'>[]): Register => ({
  ...smallRegister,
  activities: transfers.map((transfer, at) => ({
    id: smallRegister.activities[at]?.id ?? '',
    name: { en: `Activity ${at + 1}` },
    regimes: ['gdpr'],
    transfers: [{ id: smallRegister.id, ...transfer }],
  })),
});

describe('the list of transfers', () => {
  it('is in the order of countries, activities of one recipient together', () => {
    const said = text(going({ country: 'RS' }, { country: 'BR' }, { country: 'RS' }));
    expect(said).toMatch(
      /## 2\.1\. Brazil\n[^]*Activity 2[^]*## 2\.2\. Serbia\n[^]*Activity 1\n +Activity 3/,
    );
    expect(said).not.toContain('2.3.');
  });

  it('leaves out what stays in the EEA, and says so where nothing is left', () => {
    const inside = going({ country: 'DE' });
    expect(gdprTransferList.nothingToPrint?.(request(inside))?.en).toContain('no transfer');
    expect(gdprTransferList.nothingToPrint?.(request(going({ country: 'RS' })))).toBeUndefined();
  });

  it('shows the adequacy decision that is in force on the day, with its scope and its end', () => {
    const toBritain = going({ country: 'GB' });
    expect(text(toBritain)).toMatch(/Adequate\n +Commission Decision \(EU\) 2021\/1772, C\(2025\) 8771/);
    expect(text(toBritain)).toContain('In force until: 27 December 2031');
    expect(text(toBritain, '2024-01-01')).toContain('Covers: not data transferred for immigration control');
    expect(text(toBritain, '2020-01-01')).toContain('No adequacy decision');
  });

  it('says to a British organisation that adequacy and mechanisms are those of the EU', () => {
    const said = (country: string): boolean =>
      gdprTransferList
        .checklist(
          request({
            ...going({ country: 'RS' }),
            organisation: { ...smallRegister.organisation, country },
          }),
        )
        .some(({ en }) => en.includes('law of the EU'));
    expect([said('GB'), said('IE')]).toEqual([true, false]);
  });

  it('marks a transfer without a mechanism, and leads to the field', () => {
    const open = going({ country: 'RS' });
    expect(text(open)).toContain('Mechanism:\n    Not recorded');
    const paths = gdprTransferList.checklist(request(open)).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        `/transfers/${smallRegister.id}/mechanism`,
        `/transfers/${smallRegister.id}/party`,
      ]),
    );
  });
});
