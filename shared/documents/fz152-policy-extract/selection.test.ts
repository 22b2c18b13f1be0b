import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { scopeOf } from '../describe/scope.ts';
import { databasesInRussia } from '../fz152-policy-parts/conditions.ts';
import { fz152Policy } from '../fz152-policy/document.ts';
import { fz152PolicyExtract } from './document.ts';
import { audience, selectedActivities, website } from './selection.ts';

const request = (options: Readonly<Record<string, string>>, register: Register = smallRegister) =>
  ({ register, revision: 1, date: '2026-11-22', language: 'en', options }) as const;

const names = (
  options: Readonly<Record<string, string>>,
  register?: Register,
): readonly (string | undefined)[] =>
  selectedActivities(request(options, register)).map(({ name }) => name?.en);

const firstTwo = (change: (activity: Activity) => Activity): Register => ({
  ...smallRegister,
  activities: smallRegister.activities.map(change),
});

describe('the purposes of an extract', () => {
  it('are all that the operator pursues: not those ended, of another law or on assignment', () => {
    expect(names({})).toEqual(['Website enquiries', 'Personnel records']);
  });

  it('follow the website that their systems name', () => {
    expect(names({ website: 'https://example.org' })).toEqual(['Website enquiries']);
    expect(names({ website: 'https://shop.example.org' })).toEqual([]);
  });

  it('are of every site where their systems name none', () => {
    const silent = {
      ...smallRegister,
      systems: smallRegister.systems.map((system) => ({ ...system, description: {} })),
    };
    expect(names({ website: 'https://shop.example.org' }, silent)).toEqual(['Website enquiries']);
  });

  it('are all where nothing tells which collect data on a site, and the checklist says so', () => {
    const blind = firstTwo((activity) => ({ ...activity, systems: [], subjects: ['employee'] }));
    expect(names({ website: 'https://example.org' }, blind)).toHaveLength(2);
    const said = fz152PolicyExtract.checklist(request({ website: 'https://example.org' }, blind));
    expect(said.map(({ en }) => en).join()).toContain('does not tell which activities');
  });

  it('follow the audience, own categories included', () => {
    expect(names({ audience: 'employee' })).toEqual(['Personnel records']);
    const own = audience.values(smallRegister).find(({ label }) => label.en === 'Owners of moored boats');
    expect(names({ audience: own?.value ?? '' })).toEqual(['Website enquiries']);
  });

  it('are narrowed by both choices, and not by one the register does not offer', () => {
    expect(names({ audience: 'employee', website: 'https://example.org' })).toEqual([]);
    expect(names({ audience: 'astronaut' })).toHaveLength(2);
    expect(website.values(smallRegister)).toHaveLength(2);
  });
});

describe('the extract', () => {
  it('says for which site it is, and says so where no purpose matches', () => {
    const text = paperText(fz152PolicyExtract.build(request({ website: 'https://shop.example.org' })));
    expect(text).toContain('collected on the website https://shop.example.org');
    expect(text).toContain('No purpose matches the choice made.');
    expect(text).not.toContain('located in the Russian Federation');
  });

  it('keeps what is for the register alone', () => {
    const text = paperText(fz152PolicyExtract.build(request({})));
    expect(text).not.toMatch(/slight|contract No\. 12|Room 12|PD-01|Access rules$/m);
  });
});

describe('databases in Russia', () => {
  const scope = scopeOf(smallRegister, 'ru', 'fz-152');
  const [first] = smallRegister.activities;

  it('are promised only where every system of every activity is known to be there', () => {
    const own = selectedActivities(request({}));
    expect(databasesInRussia(own, scope)).toBe(true);
    const abroad = smallRegister.systems.map((system, index) =>
      index === 0 ? { ...system, country: 'DE' } : system,
    );
    expect(databasesInRussia(own, scopeOf({ ...smallRegister, systems: abroad }, 'ru', 'fz-152'))).toBe(
      false,
    );
    const unknown = smallRegister.systems.map(({ id, name }) => ({ id, name: name ?? {} }));
    expect(databasesInRussia(own, scopeOf({ ...smallRegister, systems: unknown }, 'ru', 'fz-152'))).toBe(
      false,
    );
  });

  it('are not promised for an automated activity that names no system', () => {
    expect(first).toBeDefined();
    if (!first) return;
    expect(databasesInRussia([first, { id: first.id, automation: 'automated' }], scope)).toBe(false);
    expect(databasesInRussia([first, { id: first.id, automation: 'non-automated' }], scope)).toBe(true);
    expect(databasesInRussia([], scope)).toBe(false);
  });
});

describe('the last chapter', () => {
  const sendsToContacts = (register: Register): boolean =>
    [fz152PolicyExtract, fz152Policy].every((kind) =>
      paperText(kind.build(request({}, register))).includes('at the contacts above'),
    );

  it('sends people to the contacts only where there are some', () => {
    const { id, name, regimes } = smallRegister.organisation;
    expect(sendsToContacts(smallRegister)).toBe(true);
    const bare = { id, ...(name && { name }), ...(regimes && { regimes }) };
    expect(sendsToContacts({ ...smallRegister, organisation: bare })).toBe(false);
    expect(sendsToContacts({ ...smallRegister, organisation: { ...bare, phone: '+7 000 000-00-01' } })).toBe(
      true,
    );
  });
});
