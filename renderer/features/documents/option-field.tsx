import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { DocumentOption } from '../../../shared/documents/document-kind.ts';
import type { Register } from '../../../shared/register/register.ts';
import { isIsoDate } from '../../../shared/wording/date.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';

/** Another register’s file that was chosen for an option. */
export interface OtherFile {
  readonly option: string;
  readonly name: string;
  readonly register: Register;
}

interface OptionFieldProps {
  readonly option: DocumentOption;
  readonly register: Register;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The file chosen in place of a value. */
  readonly file: OtherFile | undefined;
  /** Asks for a file. */
  readonly onFile: () => void;
  /** Why the file that was chosen cannot be read. */
  readonly problem: string | undefined;
}

const Pair = styled('div')({ display: 'grid', gap: 8, alignContent: 'start' });

const words = {
  everything: { en: 'Everything', ru: 'Без ограничений' },
  usual: { en: 'By default', ru: 'По умолчанию' },
  day: { en: 'A day…', ru: 'День…' },
  file: { en: 'A register’s file…', ru: 'Файл реестра…' },
  which: { en: 'Day', ru: 'День' },
};

/** Not a value of any option: the field of days is asked for. */
const aDay = 'day';
const aFile = 'file';

/** One choice of a document: a value from the register, else a day or a file where the option understands them. */
export function OptionField(props: OptionFieldProps) {
  const { option, register, value, onChange, file, onFile, problem } = props;
  const say = useSay();
  const { language } = useLanguage();
  const [asksDay, setAsksDay] = useState(false);
  const isOfDays = option.open?.accepts('2026-01-31') === true;
  const isDay = value !== undefined && isIsoDate(value);
  const options = [
    ...option.values(register).map((one) => ({
      value: one.value,
      label: textIn(one.label, language) ?? one.value,
    })),
    ...(isOfDays ? [{ value: aDay, label: say(words.day) }] : []),
    ...(option.file ? [{ value: aFile, label: file?.name ?? say(words.file) }] : []),
  ];
  const choose = (chosen: string | undefined): void => {
    setAsksDay(chosen === aDay);
    if (chosen === aFile) onFile();
    else onChange(chosen === aDay ? undefined : chosen);
  };
  const shown = isDay || (asksDay && value === undefined) ? aDay : file ? aFile : value;
  return (
    <Pair>
      <ChoiceField
        label={say(option.label)}
        placeholder={say(option.open ? words.usual : words.everything)}
        value={shown}
        options={options}
        findings={problem ? [{ severity: 'error', message: problem, citation: '' }] : []}
        onChange={choose}
      />
      {shown === aDay && (
        <DateField
          label={`${say(option.label)}: ${say(words.which).toLowerCase()}`}
          value={isDay ? value : undefined}
          onChange={(day) => onChange(day)}
        />
      )}
    </Pair>
  );
}
