import { useCallback } from 'react';
import { useController } from 'react-hook-form';
import type { Edit } from '../../shared/changes/change.ts';
import { useOpenForm } from './form-context.ts';
import type { FormValues } from './form-values.ts';

interface ControlState<Kept> {
  readonly value: Kept | undefined;
  /** `together`: edits that belong to the same action, such as making the entry that is chosen. */
  readonly onChange: (value: Kept | undefined, together?: readonly Edit[]) => void;
}

/**
 * One field of the form: its value and how to change it. What is typed is written after a pause, what is chosen at once.
 */
export function useControl<Kept>(name: string, manner: 'typed' | 'chosen'): ControlState<Kept> {
  const { control, writer } = useOpenForm();
  const { field } = useController<FormValues, string>({ control, name });
  const change = field.onChange;
  const onChange = useCallback(
    (value: Kept | undefined, together?: readonly Edit[]) => {
      change(value ?? null);
      if (manner === 'typed') writer.typed();
      else writer.chosen(together);
    },
    [change, manner, writer],
  );
  return { value: (field.value ?? undefined) as Kept | undefined, onChange };
}
