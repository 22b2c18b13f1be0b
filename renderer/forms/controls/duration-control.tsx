import { memo } from 'react';
import type { DurationField as DurationDeclaration } from '../../../shared/register/field.ts';
import type { Duration } from '../../../shared/register/value.ts';
import { durationUnits } from '../../../shared/vocabulary/keeping/duration-units.ts';
import type { Language } from '../../../shared/wording/wording.ts';
import { DurationField } from '../../components/duration-field.tsx';
import type { Option } from '../../components/option.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ControlProps } from '../form-context.ts';
import { termOptions } from '../term-options.ts';
import { useControl } from '../use-control.ts';
import { useFacts } from '../use-facts.ts';

const Shown = memo(DurationField);

/** Terms in law are days, months and years; hours are for the few deadlines that are so short. */
const hoursLast = (language: Language): readonly Option[] =>
  termOptions(durationUnits, language).toSorted(
    (one, other) => Number(one.value === 'hour') - Number(other.value === 'hour'),
  );

const units = { en: hoursLast('en'), ru: hoursLast('ru') };

/** So many days, months or years. */
export function DurationControl({ field, name, path }: ControlProps<DurationDeclaration>) {
  const { language } = useLanguage();
  return (
    <Shown {...useFacts(field, path)} {...useControl<Duration>(name, 'typed')} units={units[language]} />
  );
}
