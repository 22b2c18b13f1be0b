import { memo } from 'react';
import type { DateField as DateDeclaration } from '../../../shared/register/field.ts';
import { DateField } from '../../components/date-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(DateField);

/** A day. */
export function DateControl({ field, name, path }: ControlProps<DateDeclaration>) {
  return <Shown {...useFacts(field, path)} {...useControl<string>(name, 'typed')} />;
}
