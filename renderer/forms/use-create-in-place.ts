import { useCallback, useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit } from '../../shared/changes/change.ts';
import type { Referable } from '../../shared/register/field.ts';
import { useLanguage } from '../language/language.tsx';
import { newId } from '../storage/register.ts';
import { templateOf } from './directory-options.ts';

/** Makes an entry of a directory and chooses it in one action; `created` is the one whose fields are being asked for. */
export function useCreateInPlace(
  directory: Referable,
  choose: (id: Uuid, together: readonly Edit[]) => void,
) {
  const { language } = useLanguage();
  const [created, setCreated] = useState<Uuid>();
  const make = useCallback(
    (values: Readonly<Record<string, unknown>>): Uuid => {
      const id = newId();
      choose(id, [{ type: 'create', kind: directory, entry: { ...values, id } }]);
      return id;
    },
    [directory, choose],
  );
  const create = useCallback(
    (typed: string) => setCreated(make({ name: { [language]: typed } })),
    [make, language],
  );
  /** Makes the entry that an option stands for; `false` where the option is an entry already. */
  const createFrom = useCallback(
    (value: string): boolean => {
      const code = templateOf(value);
      if (code !== undefined) make({ kind: code });
      return code !== undefined;
    },
    [make],
  );
  return { create, createFrom, created, close: useCallback(() => setCreated(undefined), []) };
}
