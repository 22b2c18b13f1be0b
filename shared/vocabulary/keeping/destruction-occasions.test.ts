import { expect, test } from 'vitest';
import { destructionOccasions } from './destruction-occasions.ts';

test('what a deadline runs from is understood without the occasion: documents list deadlines apart', () => {
  for (const { deadline } of destructionOccasions.terms) {
    if (!deadline) continue;
    expect(deadline.from.ru).not.toMatch(/(^|[\s,])(это|этого|этом)([\s,]|$)/u);
    expect(deadline.from.en).not.toMatch(/\b(it|this)\b/);
  }
});
