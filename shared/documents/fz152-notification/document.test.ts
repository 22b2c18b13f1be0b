import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { fz152Notification } from './document.ts';

const request = (register: Register = smallRegister, language: 'en' | 'ru' = 'ru') =>
  ({ register, revision: 1, date: '2026-11-22', language, options: {} }) as const;
const said = (register?: Register, language?: 'en' | 'ru'): string =>
  paperText(fz152Notification.build(request(register, language)));
const checked = (register?: Register): string =>
  fz152Notification
    .checklist(request(register))
    .map(({ en }) => en)
    .join('\n');

const [first] = smallRegister.activities;

describe('the notification', () => {
  it('is marked as a translation in English only', () => {
    const mark = 'Translation. The official form is filed in Russian.';
    expect(said(smallRegister, 'en')).toContain(mark);
    expect(said()).not.toContain(mark);
  });

  it('doubts its order in the check list, never on paper', () => {
    expect(checked()).toContain('were not compared with the official form');
    expect(said()).not.toContain('не сверены');
  });

  it('goes to whom and covers what the draft of the filing says', () => {
    const draft: Filing = {
      id: '00000000-0000-4000-8000-000000000904',
      kind: 'notification',
      outgoing: { number: '9' },
      ...(smallRegister.parties[0] && { authority: smallRegister.parties[0].id }),
      ...(first && { activities: [first.id] }),
    };
    const text = said({ ...smallRegister, filings: [draft] });
    expect(text).toMatch(/Кому[^\n]*\n {4}ООО «Хостинг на пирсе»/);
    expect(text).toContain('№ 9 от ____________');
    expect(text).toContain('2.1. Обращения с сайта');
    expect(text).not.toContain('Кадровый учёт');
  });

  it('leaves drafts out, and says so', () => {
    const activities = smallRegister.activities.map((one) => ({ ...one, status: 'draft' }));
    expect(said({ ...smallRegister, activities })).not.toContain('Обращения с сайта');
    expect(checked({ ...smallRegister, activities })).toContain('Drafts are left out of the notification');
  });

  it('has a line to write on where there is no purpose to notify', () => {
    expect(said({ ...smallRegister, activities: [] })).toMatch(/# 2\. Цели обработки[^#]*____/);
  });

  it('does not print a database without data of citizens of Russia', () => {
    const systems = smallRegister.systems.map((system) => ({ ...system, citizensRf: false }));
    expect(said()).toContain('7.1. ИСПДн «Сайт»');
    expect(said({ ...smallRegister, systems })).not.toContain('7.1. ');
    expect(checked({ ...smallRegister, systems })).toContain('the place of the database is left blank');
  });

  it('denies cross-border transfer only where every purpose does', () => {
    const silent = smallRegister.activities.map((one) => ({ ...one, transfers: [], noTransfers: false }));
    const none = silent.map((one) => ({ ...one, noTransfers: true }));
    const part6 = (activities: Register['activities']): string =>
      said({ ...smallRegister, activities })
        .split('# 6.')[1]
        ?.split('# 7.')[0] ?? '';
    expect(part6(none)).toContain('Не осуществляется');
    expect(part6(silent)).toMatch(/____/);
  });

  it('asks about parties abroad where it denies cross-border transfer', () => {
    const [party] = smallRegister.parties;
    const parties = smallRegister.parties.map((one) => (one === party ? { ...one, country: 'RS' } : one));
    const asked = (noTransfers: boolean): boolean =>
      checked({
        ...smallRegister,
        parties,
        activities: smallRegister.activities.map((one) => ({
          ...one,
          noTransfers,
          transfers: [],
          recipients: [{ id: one.id, ...(party && { party: party.id }) }],
        })),
      }).includes('a recipient abroad is recorded');
    expect([asked(true), asked(false)]).toEqual([true, false]);
  });
});
