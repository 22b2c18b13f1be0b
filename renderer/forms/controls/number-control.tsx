import { memo } from 'react';
import type { NumberField as NumberDeclaration } from '../../../shared/register/field.ts';
import { NumberField } from '../../components/number-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(NumberField);

/** A whole number. */
export function NumberControl({ field, name, path }: ControlProps<NumberDeclaration>) {
  return <Shown {...useFacts(field, path)} {...useControl<number>(name, 'typed')} />;
}
