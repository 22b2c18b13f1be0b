import { memo } from 'react';
import type { LineField as LineDeclaration } from '../../../shared/register/field.ts';
import { LineField } from '../../components/line-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(LineField);

/** A line that is the same in every language. */
export function LineControl({ field, name, path }: ControlProps<LineDeclaration>) {
  return <Shown {...useFacts(field, path)} {...useControl<string>(name, 'typed')} format={field.format} />;
}
