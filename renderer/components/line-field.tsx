import { BoxInput } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';

export interface LineFieldProps extends FieldFacts {
  readonly value: string | undefined;
  /** `undefined` where it was emptied. */
  readonly onChange: (value: string | undefined) => void;
  readonly format?: 'any' | 'email' | 'url';
  readonly placeholder?: string;
}

const inputModes = { any: 'text', email: 'email', url: 'url' } as const;

/** A line that is the same in every language: a number, an e-mail, the address of a page. */
export function LineField(props: LineFieldProps) {
  const { value, onChange, format = 'any', placeholder, readOnly = false, onBlur } = props;
  return (
    <FieldFrame {...props}>
      {(wires) => (
        <BoxInput
          {...wires}
          type="text"
          inputMode={inputModes[format]}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          readOnly={readOnly}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
          onBlur={onBlur}
        />
      )}
    </FieldFrame>
  );
}
