import { useRef } from 'react';
import { dateInWords } from '../../shared/wording/date.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { BareInput, BoxButton, FieldBox } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { CalendarIcon } from './icons.tsx';
import { readTypedDate } from './typed-date.ts';
import { useDraft } from './use-draft.ts';
import styled from '@emotion/styled';

export interface DateFieldProps extends FieldFacts {
  /** `YYYY-MM-DD`. */
  readonly value: IsoDate | undefined;
  readonly onChange: (value: IsoDate | undefined) => void;
}

const placeholder = { en: 'dd.mm.yyyy', ru: 'дд.мм.гггг' };
const pickerWords = { en: 'Choose in the calendar', ru: 'Выбрать в календаре' };

/** The browser's own date field lies under the button: only its calendar is wanted. */
const Picker = styled('input')({
  position: 'absolute',
  right: 5,
  bottom: 0,
  width: 28,
  height: 28,
  padding: 0,
  border: 0,
  opacity: 0,
  pointerEvents: 'none',
});

/** 1.3.26 may still become 1.3.2026. */
const isWhole = (typed: string): boolean =>
  /\d{4}-\d{1,2}-\d{2}$|[^\d]\d{4}(\s*г\.?)?$|^$/.test(typed.trim());

interface CalendarButtonProps {
  readonly value: IsoDate | undefined;
  readonly onPick: (value: IsoDate | undefined) => void;
}

function CalendarButton({ value, onPick }: CalendarButtonProps) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <BoxButton
        type="button"
        title={say(pickerWords)}
        aria-label={say(pickerWords)}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon style={{ fontSize: 18 }} />
      </BoxButton>
      <Picker
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value ?? ''}
        onChange={(event) => onPick(event.target.value || undefined)}
      />
    </>
  );
}

/** A day, typed as people write it or chosen in the calendar. A day that does not exist is not taken over. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, readOnly = false, onBlur } = props;
  const { language } = useLanguage();
  const say = useSay();
  const draft = useDraft({
    value,
    onChange,
    onBlur,
    isWhole,
    read: readTypedDate,
    show: (date) => dateInWords(date, language),
  });
  return (
    <FieldFrame {...props} problem={draft.problem && say(draft.problem)}>
      {(wires) => (
        <FieldBox>
          <BareInput
            {...wires}
            type="text"
            autoComplete="off"
            placeholder={say(placeholder)}
            readOnly={readOnly}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onFocus={draft.onFocus}
            onBlur={draft.onBlur}
            onKeyDown={draft.onKeyDown}
          />
          {!readOnly && <CalendarButton value={value} onPick={onChange} />}
        </FieldBox>
      )}
    </FieldFrame>
  );
}
