import { useLanguage, useSay } from '../language/language.tsx';
import { BoxInput } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { numberInWords, readTypedNumber } from './typed-number.ts';
import { useDraft } from './use-draft.ts';

export interface NumberFieldProps extends FieldFacts {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly placeholder?: string;
}

const always = () => true;

/** A whole number, not negative. What is no number is not taken over. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, placeholder, readOnly = false, onBlur } = props;
  const { language } = useLanguage();
  const say = useSay();
  const draft = useDraft({
    value,
    onChange,
    onBlur,
    isWhole: always,
    read: readTypedNumber,
    show: (number) => numberInWords(number, language),
  });
  return (
    <FieldFrame {...props} problem={draft.problem && say(draft.problem)}>
      {(wires) => (
        <BoxInput
          {...wires}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          style={{ maxWidth: 200 }}
          placeholder={placeholder}
          readOnly={readOnly}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onFocus={draft.onFocus}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
        />
      )}
    </FieldFrame>
  );
}
