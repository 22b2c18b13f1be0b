import { memo } from 'react';
import type { TextField } from '../../../shared/register/field.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import { BilingualText } from '../../components/bilingual-text.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(BilingualText);

/** A text in English and Russian. */
export function TextControl({ field, name, path }: ControlProps<TextField>) {
  return <Shown {...useFacts(field, path)} {...useControl<Text>(name, 'typed')} lines={field.lines} />;
}
