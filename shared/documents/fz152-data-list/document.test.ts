import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { System } from '../../register/system.ts';
import { fz152DataList } from './document.ts';

const [site, ...others] = smallRegister.systems as readonly [System, ...System[]];
const request = (changes: Partial<System>) =>
  ({
    register: { ...smallRegister, systems: [{ ...site, ...changes }, ...others] },
    revision: 1,
    date: '2026-11-22',
    language: 'en',
    options: {},
  }) as const;
const said = (changes: Partial<System>): readonly string[] =>
  fz152DataList.checklist(request(changes)).map(({ en }) => en);

describe('the list of data and systems', () => {
  it('has a row for each category of data in each activity', () => {
    const text = paperText(fz152DataList.build(request({})));
    const ofPersonnel = text.split('  --\n').filter((row) => /Activity:\n {4}Personnel records/.test(row));
    expect(ofPersonnel).toHaveLength(3);
    expect(ofPersonnel.join()).toMatch(/Biometric personal data[\s\S]*Image of the face/);
  });

  it('lists an activity of which no data are recorded, and says so', () => {
    const { register, ...rest } = request({});
    const bare = { id: site.id, name: { en: 'Bare' }, status: 'active', regimes: ['fz-152'] };
    const text = paperText(fz152DataList.build({ register: { ...register, activities: [bare] }, ...rest }));
    expect(text).toMatch(/Bare\n {2}Category of data:\n {4}Not recorded\n {2}Data:\n {4}Not recorded/);
  });

  it('puts the level that follows beside the level that was set, and names the act', () => {
    const text = paperText(
      fz152DataList.build(request({ levelAct: { en: 'Act No. 2' }, levelActOn: '2026-03-01' })),
    );
    expect(text).toMatch(
      /Level by the register:\n {4}Level 4 \(UZ-4\)\n {2}Level set, act:\n {4}Level 4 \(UZ-4\)\n {4}Act No. 2 of 1 March 2026/,
    );
  });

  it('says where a level is not set, or is not the one that follows', () => {
    expect(said({}).filter((one) => one.includes('Site'))).toEqual([]);
    expect(said({ threatType: 'type-2' })).toContainEqual(
      '“System ‘Site’”: the level set is not the one that follows (Level 3 (UZ-3))',
    );
    expect(said({})).toContainEqual('“Visit counter”: no level of protection is set');
  });
});
