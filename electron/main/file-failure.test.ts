import { describe, expect, it } from 'vitest';
import { fileFailure } from './file-failure.ts';

const failure = (code: string, more = {}): Error => Object.assign(new Error(code), { code, ...more });

describe('what a person is told of a failed file', () => {
  it('says what to do, without a path or a code', () => {
    expect(fileFailure(failure('ENOSPC')).en).toMatch(/disk is full/);
    expect(fileFailure(failure('EWEIRD')).en).toBe(fileFailure(new Error('none')).en);
  });

  it('FL-04 names the file that has the new bytes where another program held the old one', () => {
    const { en, ru } = fileFailure(failure('EBUSY', { kept: '/home/me/.ropa-desk-1.tmp' }));
    for (const words of [en, ru]) {
      expect(words).toContain('.ropa-desk-1.tmp');
      expect(words).not.toContain('/home/me');
    }
  });
});
