import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { fz152Policy } from './document.ts';

const request = (register: Register = smallRegister) =>
  ({ register, revision: 3, date: '2026-11-22', language: 'ru', options: {} }) as const;
const said = (register?: Register): string => paperText(fz152Policy.build(request(register)));
const checked = (register: Register): readonly string[] =>
  fz152Policy.checklist(request(register)).map(({ en }) => en);

const eachWith = (change: (activity: Activity) => Activity): Register => ({
  ...smallRegister,
  activities: smallRegister.activities.map(change),
});

describe('the policy', () => {
  it('defines only the terms that its purposes use', () => {
    expect(said()).toContain('• распространение —');
    const plain = eachWith((one) => ({ ...one, distribution: {}, actions: ['collection'] }));
    expect(said(plain)).not.toMatch(
      /• (?:распространение|предоставление|обезличивание|персональные данные, раз)/,
    );
    expect(said(plain)).toContain('• уничтожение —');
  });

  it('keeps the chapters of which nothing is recorded, and says so', () => {
    const bare = { id: smallRegister.id, name: { ru: 'Новый' }, status: 'active', regimes: ['fz-152'] };
    const text = said({ ...smallRegister, activities: [bare] });
    expect(text.match(/^# \d+/gm)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `# ${number}`));
    const staff = said({ ...smallRegister, activities: [{ ...bare, subjects: ['employee'] }] });
    expect(staff).toMatch(/Работники\n {2}Цели:\n {4}2\.1\n {2}Категории данных:\n {4}Не указано/);
    expect(text).toMatch(/# 3\. [^\n]*\n\nНе указано\n\n# 4\. [^\n]*\n\nНе указано/);
  });

  it('names rights, duties and terms that matter to these purposes, and no others', () => {
    expect(said()).toMatch(/Прекратить прямое продвижение|Рассмотреть возражение/);
    const plain = eachWith((one) => ({
      ...one,
      distribution: {},
      directMarketing: false,
      automatedDecisions: false,
    }));
    expect(said(plain)).not.toMatch(/Прекратить прямое продвижение|Рассмотреть возражение|условия и запреты/);
  });

  it('takes terms from the table of the law, with the user’s corrections, and says which are theirs', () => {
    const id = '00000000-0000-4000-8000-000000000900';
    const own = { id, table: 'fz-152-deadlines', key: 'access-answer', value: '3' };
    const changed = { ...smallRegister, corrections: [own] };
    expect(said(changed)).toContain('оператор отвечает в течение 3 рабочих дней;');
    expect(checked(changed)).toContain(
      'The term printed for “Answer a request for information” is your correction: 3 working days',
    );
    expect(checked(smallRegister).join()).not.toContain('your correction');
  });

  it('of an entrepreneur does not lean on a rule for legal entities', () => {
    const organisation = { ...smallRegister.organisation, type: 'entrepreneur' };
    expect(said({ ...smallRegister, organisation })).not.toContain('п. 2 ч. 1 ст. 18.1 ');
    expect(said()).toContain('п. 2 ч. 1 и ч. 2 ст. 18.1');
    const { type: _, ...untyped } = { ...smallRegister.organisation, ogrn: '304500116000157' };
    expect(said({ ...smallRegister, organisation: untyped })).not.toContain('п. 2 ч. 1 ст. 18.1 ');
  });

  it('counts a category of persons for the data that are theirs alone', () => {
    expect(said()).toMatch(/Пользователи сайта\n {2}Цели:\n {4}2\.1\n/);
  });

  it('asks where it can be read and who approves it', () => {
    const { policyAddress: _, policyPlace: __, signatory: ___, ...organisation } = smallRegister.organisation;
    const items = fz152Policy.checklist(request({ ...smallRegister, organisation }));
    expect(items.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/policyAddress', '/signatory/post']),
    );
    expect(said({ ...smallRegister, organisation })).not.toContain('ознакомиться:');
  });
});
