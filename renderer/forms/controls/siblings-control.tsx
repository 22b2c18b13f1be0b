import { memo, useMemo } from 'react';
import type { SiblingsField } from '../../../shared/register/field.ts';
import { ChoicesField } from '../../components/choices-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { inOfferedOrder } from '../term-options.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';
import { useItemWords } from '../use-item-words.ts';
import { useOpenForm } from '../form-context.ts';

const Shown = memo(ChoicesField);

/** A set of items of another list of the same entry, by what they are called. */
export function SiblingsControl({ field, name, path }: ControlProps<SiblingsField>) {
  const list = useOpenForm().fields[field.of];
  if (list?.kind !== 'items') throw new Error(`${field.of} is no list`);
  const { value, onChange } = useControl<readonly string[]>(name, 'chosen');
  const items = useItemWords(list, field.of);
  const options = useMemo(
    () =>
      items.map(({ id, title, summary }) => ({
        value: id,
        label: title,
        ...(summary ? { hint: summary } : {}),
      })),
    [items],
  );
  const ordered = useMemo(() => inOfferedOrder(value, options), [value, options]);
  return <Shown {...useFacts(field, path)} value={ordered} onChange={onChange} options={options} />;
}
