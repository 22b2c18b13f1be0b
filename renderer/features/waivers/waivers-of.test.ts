import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { checkWhole } from '../../../shared/regimes/check.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Waiver } from '../../../shared/register/waiver.ts';
import { waiverEdits } from './waivers-of.ts';

const day = '2026-11-29';
const decision = { reason: 'Checked with counsel', by: 'DPO', on: day, language: 'en' } as const;

const [activity] = smallRegister.activities;
if (!activity) throw new Error('no activity');
const bare = { id: activity.id, name: { en: 'Enquiries' } };
const register: Register = { ...smallRegister, activities: [bare], waivers: [] };

const findings = checkWhole(register, day).findings.filter(({ entity }) => entity === bare.id);

function waived(of: readonly (typeof findings)[number][]): readonly Waiver[] {
  let made = 0;
  const edits = waiverEdits(
    of,
    decision,
    (id) => (id === bare.id ? bare : undefined),
    () => `w${(made += 1)}`,
  );
  return edits.map((edit) => (edit.type === 'create' ? (edit.entry as Waiver) : { id: '' }));
}

describe('waivers', () => {
  const [first, second] = findings;
  if (!first || !second) throw new Error('two findings are needed');

  it('hold for the findings they were made for, and for no other', () => {
    const waivers = waived([first, second]);
    expect(waivers.map(({ reason, by, on }) => ({ reason, by, on }))).toEqual([
      { reason: { en: 'Checked with counsel' }, by: { en: 'DPO' }, on: day },
      { reason: { en: 'Checked with counsel' }, by: { en: 'DPO' }, on: day },
    ]);
    const after = checkWhole({ ...register, waivers }, day).findings;
    const held = after.filter(({ waiver }) => waiver !== undefined);
    expect(new Set(held.map(({ rule }) => rule))).toEqual(new Set([first.rule, second.rule]));
  });

  it('lapse when the field says something else', () => {
    const onName = findings.find(({ path }) => path === '/purpose') ?? first;
    const waivers = waived([onName]);
    const field = (onName.path ?? '').slice(1).split('/')[0] ?? '';
    const changed = { ...bare, [field]: { en: '…' } };
    const after = checkWhole({ ...register, activities: [changed], waivers }, day).findings;
    expect(after.filter(({ waiver }) => waiver !== undefined)).toEqual([]);
  });

  it('are not made for an entry that is gone', () => {
    expect(
      waiverEdits(
        [first],
        decision,
        () => undefined,
        () => 'w',
      ),
    ).toEqual([]);
  });
});
