import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../register/collections.ts';
import { collectionNames, fieldsOf } from '../../register/collections.ts';
import { placeOf } from '../../register/place.ts';
import type { Register } from '../../register/register.ts';
import { checkRegister } from '../check.ts';
import { acting, item, organisation, party, registerOf, today } from '../rule-cases/complete-register.ts';
import { gdprCases } from '../rule-cases/gdpr/cases.ts';

const kindOf = (entity: string, register: Register): EntityKind | undefined =>
  entity === register.organisation.id
    ? 'organisation'
    : collectionNames.find((name) => register[name].some(({ id }) => id === entity));

describe('the findings of the GDPR', () => {
  const cases = gdprCases.flatMap((some) => Object.entries(some));

  it.each(cases)('lead to a field that exists: %s', (name, { fires, today: day = today }) => {
    const register = registerOf(fires);
    const wanted = checkRegister(register, day, 'gdpr').filter(
      (one) => name === `gdpr ${one.rule} ${one.severity}`,
    );
    expect(wanted.length).toBeGreaterThan(0);
    for (const { entity, path } of wanted) {
      const kind = kindOf(entity, register);
      expect(kind && placeOf(path ?? '', fieldsOf(kind))).toBeDefined();
    }
  });

  it('say nothing on mechanisms of the EU where the organisation is in the United Kingdom', () => {
    const mechanisms = /^G7\d$/;
    const british = { ...organisation, country: 'GB' };
    const concerned = cases.filter(([name]) => mechanisms.test(name.split(' ')[1] ?? ''));
    expect(concerned.length).toBeGreaterThan(10);
    for (const [, { fires, today: day = today }] of concerned) {
      const found = checkRegister(registerOf({ ...fires, organisation: british }), day, 'gdpr');
      expect(found.filter(({ rule }) => mechanisms.test(rule))).toEqual([]);
    }
  });

  const saidBy = (rule: string, changes: Parameters<typeof registerOf>[0]) =>
    checkRegister(registerOf(changes), today, 'gdpr').filter((finding) => finding.rule === rule);

  it('name what is missing of name and contacts, at the field of each', () => {
    const { name, address: _, postalAddress: __, email: ___, phone: ____, ...bare } = organisation;
    const said = (changed: object) =>
      saidBy('G01', { organisation: { ...bare, ...changed } }).map(({ path, message }) => [path, message.en]);
    const ask = 'Give the name and contact details of the organisation.';
    const unreachable = ['/email', `${ask} There is no address, e-mail or telephone.`];
    expect(said({ name })).toEqual([unreachable]);
    expect(said({})).toEqual([['/name', `${ask} The name is missing.`], unreachable]);
  });

  it('ask once for the right to object where nothing is said of it', () => {
    const { rightsProcedure: _, ...unspoken } = organisation;
    const silent = { organisation: unspoken, ...acting({ gdprBases: ['legitimate-interests'] }) };
    expect([saidBy('G113', silent).length, saidBy('G135', silent).length]).toEqual([1, 0]);
  });

  it('look for special categories among the organisation’s own items of data, and quote them', () => {
    const own = { ...item, name: { en: 'Barrierefreiheit (nur mit Einwilligung)' }, category: 'other' };
    const register = { dataItems: [own], ...acting({ data: [{ ...item, items: [own.id] }] }) };
    expect(saidBy('G57', register).map(({ message }) => message.en)).toEqual([
      'Mark the special categories of data, if the text speaks of them. It says “Barrierefreiheit”.',
    ]);
    expect(saidBy('G57', { ...register, dataItems: [{ ...own, name: { en: 'Size of shirt' } }] })).toEqual(
      [],
    );
  });

  it('say that a recipient abroad does not fit the answer that nothing is transferred', () => {
    const abroad = (noTransfers: boolean) => ({
      parties: [{ id: party, name: { en: 'Cloud' }, country: 'IN' }],
      ...acting({ recipients: [{ ...item, party, role: 'processor' }], noTransfers, transfers: [] }),
    });
    const said = (noTransfers: boolean) =>
      saidBy('G70', abroad(noTransfers)).map(({ message }) => message.en);
    expect(said(true)).toEqual([expect.stringContaining('The card says that there is no transfer')]);
    expect(said(false)).toEqual([expect.not.stringContaining('The card says')]);
  });

  it('ask for no copy of safeguards where the transfer is made on behalf of others', () => {
    const transfers = [{ ...item, country: 'IN', mechanism: 'commission-clauses' }];
    const { copiesContact: _, ...silent } = organisation;
    const asked = (role: string) =>
      saidBy('G142', { organisation: silent, ...acting({ role, transfers, noTransfers: false }) }).length;
    expect([asked('controller'), asked('processor')]).toEqual([1, 0]);
  });

  it('tell of a decision that ends soon', () => {
    const transfers = [{ id: organisation.id, country: 'GB', mechanism: 'adequacy' }];
    const { activities, ...rest } = registerOf();
    const register = { ...rest, activities: activities.map((one) => ({ ...one, transfers })) };
    const messages = checkRegister(register, '2031-08-01', 'gdpr').filter(({ rule }) => rule === 'G79');
    expect(messages.map(({ message }) => message.en)).toEqual([
      'Check that the adequacy decision still holds. It ends on 27 December 2031.',
    ]);
    const after = checkRegister(register, '2031-12-28', 'gdpr').map(({ rule }) => rule);
    expect(after).toContain('G71');
  });
});
