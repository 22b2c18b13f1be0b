import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { otherLanguage } from '../../shared/wording/wording.ts';
import type { Language, Text } from '../../shared/wording/wording.ts';
import { useLanguage } from '../language/language.tsx';
import { BoxInput, BoxTextarea } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { SideSwitch } from './side-switch.tsx';

export interface BilingualTextProps extends FieldFacts {
  readonly value: Text | undefined;
  /** A side that was emptied is left out; `undefined` where both are empty. */
  readonly onChange: (value: Text | undefined) => void;
  /** One line, or a field that grows; many without it. */
  readonly lines?: 'one' | 'many';
  /** The side shown, where a form turns all its fields together; without it each field turns by itself. */
  readonly side?: Language;
  readonly onSideChange?: (side: Language) => void;
}

function withSide(value: Text | undefined, side: Language, words: string): Text | undefined {
  const { [side]: _, ...other } = value ?? {};
  if (words !== '') return { ...other, [side]: words };
  return Object.keys(other).length === 0 ? undefined : other;
}

/** The side shown: the form's where it says, else the field's own choice, at first the language of the window. */
function useSide({ side, onSideChange }: BilingualTextProps): readonly [Language, (side: Language) => void] {
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Language>();
  const turn = (next: Language) => {
    setChosen(next);
    onSideChange?.(next);
  };
  return [side ?? chosen ?? language, turn];
}

/** A text in English and in Russian, one side at a time; Alt+L turns it over. */
export function BilingualText(props: BilingualTextProps) {
  const { value, onChange, lines = 'many', readOnly = false, onBlur } = props;
  const [side, turn] = useSide(props);
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  const turnTo = (next: Language) => {
    turn(next);
    control.current?.focus();
  };
  const turnByKey = (event: KeyboardEvent) => {
    // The code, not the letter: on a Russian layout the same key types «д».
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
    event.preventDefault();
    turn(otherLanguage(side));
  };

  const Control = lines === 'one' ? BoxInput : BoxTextarea;
  const isWritten = Boolean(value?.en ?? value?.ru);
  return (
    <FieldFrame
      {...props}
      aside={<SideSwitch of={props.label} side={side} value={value} isWritten={isWritten} onTurn={turnTo} />}
    >
      {(wires) => (
        <Control
          {...wires}
          ref={control}
          lang={side}
          autoComplete="off"
          spellCheck
          value={value?.[side] ?? ''}
          placeholder={value?.[otherLanguage(side)] ?? ''}
          readOnly={readOnly}
          aria-keyshortcuts="Alt+L"
          onChange={(event) => onChange(withSide(value, side, event.target.value))}
          onKeyDown={turnByKey}
          onBlur={onBlur}
        />
      )}
    </FieldFrame>
  );
}
