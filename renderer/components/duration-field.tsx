import styled from '@emotion/styled';
import { useState } from 'react';
import { useLanguage, useSay } from '../language/language.tsx';
import { durationOf, unitFor } from './duration.ts';
import type { DurationValue } from './duration.ts';
import { BoxInput } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { PlainSelect } from './plain-select.tsx';
import type { Option } from './option.ts';
import { numberInWords, readTypedNumber } from './typed-number.ts';
import { useDraft } from './use-draft.ts';

export interface DurationFieldProps extends FieldFacts {
  readonly value: DurationValue | undefined;
  /** `undefined` where there is no amount: a unit alone is no duration. */
  readonly onChange: (value: DurationValue | undefined) => void;
  /** The units offered, the usual one first. */
  readonly units: readonly Option[];
}

const Row = styled('div')({ display: 'flex', gap: 8, maxWidth: 320 });

const unitWord = { en: 'unit', ru: 'единица' };
const always = () => true;

/** So many days, months or years. */
export function DurationField(props: DurationFieldProps) {
  const { value, onChange, units, readOnly = false, onBlur } = props;
  const { language } = useLanguage();
  const say = useSay();
  const [lastUnit, setLastUnit] = useState<string>();
  const unit = unitFor(value?.unit ?? lastUnit, units);
  const draft = useDraft({
    value: value?.amount,
    onChange: (amount) => onChange(durationOf(amount, unit)),
    onBlur,
    isWhole: always,
    read: readTypedNumber,
    show: (amount) => numberInWords(amount, language),
  });
  const chooseUnit = (next: string) => {
    setLastUnit(next);
    if (value) onChange(durationOf(value.amount, next));
  };
  return (
    <FieldFrame {...props} problem={draft.problem && say(draft.problem)}>
      {(wires) => (
        <Row>
          <BoxInput
            {...wires}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            style={{ width: 96 }}
            readOnly={readOnly}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onFocus={draft.onFocus}
            onBlur={draft.onBlur}
            onKeyDown={draft.onKeyDown}
          />
          <PlainSelect
            label={`${props.label}: ${say(unitWord)}`}
            options={units}
            value={unit}
            disabled={readOnly}
            onChange={chooseUnit}
          />
        </Row>
      )}
    </FieldFrame>
  );
}
