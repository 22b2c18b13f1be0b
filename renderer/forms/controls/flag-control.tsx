import { memo } from 'react';
import type { FlagField } from '../../../shared/register/field.ts';
import { YesNoField } from '../../components/yes-no-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(YesNoField);

/** Yes, no, or not answered yet. */
export function FlagControl({ field, name, path }: ControlProps<FlagField>) {
  return <Shown {...useFacts(field, path)} {...useControl<boolean>(name, 'chosen')} />;
}
