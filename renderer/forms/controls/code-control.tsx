import { memo, useMemo } from 'react';
import type { CodeField } from '../../../shared/register/field.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { ControlProps } from '../form-context.ts';
import { termOptions } from '../term-options.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(ChoiceField);

/** One code of a vocabulary. */
export function CodeControl({ field, name, path }: ControlProps<CodeField>) {
  const { language } = useLanguage();
  const { value, onChange } = useControl<string>(name, 'chosen');
  const options = useMemo(
    () => termOptions(field.vocabulary, language, value === undefined ? [] : [value]),
    [field, language, value],
  );
  return <Shown {...useFacts(field, path)} value={value} onChange={onChange} options={options} />;
}
