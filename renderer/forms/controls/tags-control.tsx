import { memo } from 'react';
import type { TagsField as TagsDeclaration } from '../../../shared/register/field.ts';
import { TagsField } from '../../components/tags-field.tsx';
import type { ControlProps } from '../form-context.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(TagsField);

/** A set of short free words. */
export function TagsControl({ field, name, path }: ControlProps<TagsDeclaration>) {
  return <Shown {...useFacts(field, path)} {...useControl<readonly string[]>(name, 'chosen')} />;
}
