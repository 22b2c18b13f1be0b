import { memo, useCallback, useMemo } from 'react';
import type { Edit } from '../../../shared/changes/change.ts';
import type { RefsField } from '../../../shared/register/field.ts';
import { ChoicesField } from '../../components/choices-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { directoryOptions } from '../directory-options.ts';
import { EntryDialog } from '../entry-dialog.tsx';
import type { ControlProps } from '../form-context.ts';
import { inOfferedOrder } from '../term-options.ts';
import { useCreateInPlace } from '../use-create-in-place.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(ChoicesField);

/** A set of entries of a directory; a new one is made in place. */
export function RefsControl({ field, name, path }: ControlProps<RefsField>) {
  const { language } = useLanguage();
  const entries = useRegister()[field.to];
  const { value, onChange } = useControl<readonly string[]>(name, 'chosen');
  const options = useMemo(() => directoryOptions(field.to, entries, language), [field, entries, language]);
  const add = useCallback(
    (id: string, together: readonly Edit[]) => onChange([...(value ?? []), id], together),
    [value, onChange],
  );
  const { create, createFrom, created, close } = useCreateInPlace(field.to, add);
  const pick = useCallback(
    (picked: readonly string[] | undefined) => {
      const added = picked?.find((one) => !value?.includes(one));
      if (added === undefined || !createFrom(added)) onChange(picked);
    },
    [value, createFrom, onChange],
  );
  const ordered = useMemo(() => inOfferedOrder(value, options), [value, options]);
  return (
    <>
      <Shown {...useFacts(field, path)} value={ordered} onChange={pick} options={options} onCreate={create} />
      {created !== undefined && <EntryDialog kind={field.to} id={created} onClose={close} />}
    </>
  );
}
