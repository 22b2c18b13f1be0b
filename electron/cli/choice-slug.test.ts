import { expect, test } from 'vitest';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { choicesOf } from './choice-slug.ts';

test('papers printed one by one have names that a person reads, never ids', () => {
  const unnumbered = { id: '00000000-0000-4000-8000-0000000000aa' };
  const register = { ...smallRegister, destructions: [...smallRegister.destructions, unnumbered] };
  const names = documentKinds.flatMap((kind) => choicesOf(kind, register).map(({ name }) => name));
  expect(names.filter((name) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(name))).toEqual([]);
  expect(names).toContain('fz152-consent.personnel-records-distribution');
  expect(names).toContain('fz152-destruction-act.act-without-a-number');
});
