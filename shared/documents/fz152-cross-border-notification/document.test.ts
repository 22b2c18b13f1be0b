import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { fz152CrossBorderNotification } from './document.ts';

const request = (register: Register = smallRegister) =>
  ({ register, revision: 1, date: '2026-11-22', language: 'ru', options: {} }) as const;
const said = (register?: Register): string =>
  paperText(fz152CrossBorderNotification.build(request(register)));
const checked = (register?: Register): string =>
  fz152CrossBorderNotification
    .checklist(request(register))
    .map(({ en }) => en)
    .join('\n');
const nothing = (register: Register) => fz152CrossBorderNotification.nothingToPrint?.(request(register));

describe('the notification of cross-border transfer', () => {
  it('never prints what the list says of a state, but asks to confirm it', () => {
    expect(said()).not.toMatch(/в перечне|не в перечне|Приказ Роскомнадзора от 05\.08\.2022/);
    expect(checked()).toMatch(
      /Serbia: on the list, Roskomnadzor Order No\. 128 [^\n]*to be confirmed before filing/,
    );
    const id = '00000000-0000-4000-8000-000000000902';
    const own = { id, table: 'roskomnadzor-list', key: 'RS', value: 'not-listed' };
    expect(checked({ ...smallRegister, corrections: [own] })).toMatch(
      /Serbia: not on the list, Correction by the user[^\n]*to be confirmed/,
    );
  });

  it('names the notification under Art. 22 that was filed last', () => {
    const filed: Filing = {
      id: '00000000-0000-4000-8000-000000000903',
      kind: 'notification',
      state: 'entered',
      received: { number: '555', on: '2026-03-04' },
    };
    expect(said({ ...smallRegister, filings: [filed] })).toContain('№ 555 от 04.03.2026');
    expect(said({ ...smallRegister, filings: [{ ...filed, state: 'refused' }] })).not.toContain('555');
  });

  it('is not due where nothing leaves Russia', () => {
    expect(nothing(smallRegister)).toBeUndefined();
    const home = smallRegister.activities.map((one) => ({
      ...one,
      transfers: [{ id: one.id, country: 'RU' }],
    }));
    expect(nothing({ ...smallRegister, activities: home })?.en).toContain('No transfer out of Russia');
  });

  it('asks for each state where a group of states is recorded, and for what the law wants of a recipient', () => {
    const vague = smallRegister.activities.map((one) => ({
      ...one,
      transfers: [{ id: one.id, country: 'EEA' }],
    }));
    const items = checked({ ...smallRegister, activities: vague });
    expect(items).toContain('name each state');
    expect(items).toMatch(/a transfer without its recipient[^]*the date of the assessment/);
  });
});
