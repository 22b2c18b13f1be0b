import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { languages, type Text } from '../../../shared/wording/wording.ts';

/** The writes that give every one of the activities this status. */
export const statusEdits = (ids: Iterable<Uuid>, status: string): readonly Edit[] =>
  [...ids].map((entity) => ({ type: 'write', entity, path: '/status', to: status }));

/** The writes that put every one of the activities into this department, in both languages. */
export const departmentEdits = (ids: Iterable<Uuid>, department: Text): readonly Edit[] =>
  [...ids].flatMap((entity) =>
    languages.map((language): Edit => ({
      type: 'write',
      entity,
      path: `/department/${language}`,
      to: department[language] ?? null,
    })),
  );

/** Nothing in a register mentions an activity, so that deleting one leaves nothing dangling. */
export const deletions = (ids: Iterable<Uuid>): readonly Edit[] =>
  [...ids].map((entity) => ({ type: 'delete', entity }));
