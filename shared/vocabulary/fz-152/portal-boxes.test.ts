import { expect, test } from 'vitest';
import { processingActions } from './actions.ts';
import { actionPortalBoxes } from './portal-boxes.ts';

test('every action has one box of the form, and every box an action', () => {
  const inBoxes = actionPortalBoxes.flatMap(({ codes }) => codes);
  expect(inBoxes.toSorted()).toEqual(processingActions.terms.map(({ code }) => code).toSorted());
  expect(actionPortalBoxes).toHaveLength(15);
});
