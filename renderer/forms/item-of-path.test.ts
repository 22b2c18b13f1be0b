import { expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { itemNameAt } from './item-of-path.ts';

it('names the item a path leads into, and nothing for other paths', () => {
  const [enquiries] = smallRegister.activities;
  const [recipient] = enquiries?.recipients ?? [];
  if (!enquiries || !recipient) throw new Error('the fixture has no recipient');
  const at = (path: string): string | undefined =>
    itemNameAt(smallRegister, 'activities', enquiries.id, path, 'en');
  expect(at(`/recipients/${recipient.id}/contract`)).toBe('Pier Hosting LLC');
  expect(at('/purpose')).toBeUndefined();
  expect(at('/recipients')).toBeUndefined();
  expect(at('/recipients/gone/contract')).toBeUndefined();
});
