import { memo, useCallback, useMemo } from 'react';
import type { RefField } from '../../../shared/register/field.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { directoryOptions } from '../directory-options.ts';
import { EntryDialog } from '../entry-dialog.tsx';
import type { ControlProps } from '../form-context.ts';
import { useCreateInPlace } from '../use-create-in-place.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(ChoiceField);

/** One entry of a directory; a new one is made in place. */
export function RefControl({ field, name, path }: ControlProps<RefField>) {
  const { language } = useLanguage();
  const entries = useRegister()[field.to];
  const { value, onChange } = useControl<string>(name, 'chosen');
  const options = useMemo(() => directoryOptions(field.to, entries, language), [field, entries, language]);
  const { create, createFrom, created, close } = useCreateInPlace(field.to, onChange);
  const pick = useCallback(
    (picked: string | undefined) => {
      if (picked === undefined || !createFrom(picked)) onChange(picked);
    },
    [createFrom, onChange],
  );
  return (
    <>
      <Shown {...useFacts(field, path)} value={value} onChange={pick} options={options} onCreate={create} />
      {created !== undefined && <EntryDialog kind={field.to} id={created} onClose={close} />}
    </>
  );
}
