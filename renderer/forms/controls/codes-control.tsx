import { memo, useCallback, useMemo } from 'react';
import type { CodesField, OwnDirectory } from '../../../shared/register/field.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { ChoicesField } from '../../components/choices-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import { newId, useRegister } from '../../storage/register.ts';
import { optionsWithOwn } from '../directory-options.ts';
import type { ControlProps } from '../form-context.ts';
import { inOfferedOrder, termOptions } from '../term-options.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(ChoicesField);

const noEntries: readonly AnyEntry[] = [];

function useOptions(field: CodesField, value: readonly string[] | undefined) {
  const { language } = useLanguage();
  const register = useRegister();
  const entries: readonly AnyEntry[] = field.own ? register[field.own] : noEntries;
  return useMemo(() => {
    const terms = termOptions(field.vocabulary, language, value);
    return field.own ? optionsWithOwn(terms, field.own, entries, language) : terms;
  }, [field, language, value, entries]);
}

/** Puts an entry of the register's own beside the vocabulary, in the same action as choosing it. */
function useCreate(own: OwnDirectory | undefined, { value, onChange }: ReturnType<typeof useCodes>) {
  const { language } = useLanguage();
  return useCallback(
    (typed: string) => {
      if (!own) return;
      const id = newId();
      const entry = { id, name: { [language]: typed } };
      onChange([...(value ?? []), id], [{ type: 'create', kind: own, entry }]);
    },
    [own, language, value, onChange],
  );
}

const useCodes = (name: string) => useControl<readonly string[]>(name, 'chosen');

/** A set of codes of a vocabulary, with the register's own entries beside them where there may be some. */
export function CodesControl({ field, name, path }: ControlProps<CodesField>) {
  const codes = useCodes(name);
  const options = useOptions(field, codes.value);
  const create = useCreate(field.own, codes);
  const value = useMemo(() => inOfferedOrder(codes.value, options), [codes.value, options]);
  return (
    <Shown
      {...useFacts(field, path)}
      value={value}
      onChange={codes.onChange}
      options={options}
      {...(field.own ? { onCreate: create } : {})}
    />
  );
}
