import { memo } from 'react';
import type { DurationField as DurationDeclaration } from '../../../shared/register/field.ts';
import type { Duration } from '../../../shared/register/value.ts';
import { durationUnits } from '../../../shared/vocabulary/keeping/duration-units.ts';
import { DurationField } from '../../components/duration-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { ControlProps } from '../form-context.ts';
import { termOptions } from '../term-options.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(DurationField);

/** So many days, months or years. */
export function DurationControl({ field, name, path }: ControlProps<DurationDeclaration>) {
  const { language } = useLanguage();
  const units = termOptions(durationUnits, language);
  return <Shown {...useFacts(field, path)} {...useControl<Duration>(name, 'typed')} units={units} />;
}
