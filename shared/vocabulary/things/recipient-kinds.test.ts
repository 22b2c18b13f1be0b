import { describe, expect, it } from 'vitest';
import { termOf } from '../vocabulary.ts';
import { recipientKinds } from './recipient-kinds.ts';
import { recipientRoles } from './recipient-roles.ts';

describe('recipient kinds', () => {
  it('offer roles that exist', () => {
    const roles = new Set<string>(recipientRoles.terms.map(({ code }) => code));
    expect(recipientKinds.terms.filter(({ usualRole }) => usualRole && !roles.has(usualRole))).toEqual([]);
  });

  it.each(['group-company', 'analytics', 'auditor-lawyer', 'social-media'])(
    'leave the role of %s to judgment',
    (code) => {
      expect(termOf(recipientKinds, code)).toBeDefined();
      expect(termOf(recipientKinds, code)?.usualRole).toBeUndefined();
    },
  );
});
