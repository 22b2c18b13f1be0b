import { expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Filing } from '../../register/filing.ts';
import { fz152CessationNotification } from './document.ts';

const draft: Filing = {
  id: '00000000-0000-4000-8000-000000000901',
  kind: 'cessation-notification',
  state: 'draft',
  groundOn: '2026-11-10',
  ground: { en: 'Liquidation', ru: 'Ликвидация' },
  outgoing: { number: '17', date: '2026-11-12' },
  signedBy: { en: 'Liquidator', ru: 'Ликвидатор' },
};

const request = (filings: readonly Filing[]) =>
  ({
    register: { ...smallRegister, filings },
    revision: 1,
    date: '2026-11-22',
    language: 'ru',
    options: {},
  }) as const;
const said = (filings: readonly Filing[]): string =>
  paperText(fz152CessationNotification.build(request(filings)));
const checked = (filings: readonly Filing[]): string =>
  fz152CessationNotification
    .checklist(request(filings))
    .map(({ en }) => en)
    .join('\n');

it('takes date, ground, number and signature from the draft of the filing', () => {
  expect(said([draft])).toMatch(/10\.11\.2026[^]*Ликвидация[^]*Ликвидатор: /);
  expect(said([draft])).toContain('№ 17 от 12.11.2026');
  expect(checked([draft])).not.toMatch(/no draft|Ground —/);
});

it('leaves lines to write on where there is no draft, and says so', () => {
  expect(said([])).toMatch(/Дата прекращения[^\n]*\n {4}_{10,}\n/);
  expect(checked([])).toMatch(
    /There is no draft of this filing[^]*Ground — not recorded, a blank line is printed/,
  );
  expect(said([{ ...draft, state: 'sent' }])).not.toContain('Ликвидация');
});

it('says by when it is due', () => {
  expect(checked([])).toContain('within 10 working days of the end of processing (Art. 22 part 7)');
});
