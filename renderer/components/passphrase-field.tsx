import styled from '@emotion/styled';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSay } from '../language/language.tsx';
import { BareInput, FieldBox } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { colours, type } from './look.ts';

interface PassphraseFieldProps extends FieldFacts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What was typed did not open anything: why. */
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
}

const words = {
  show: { en: 'Show', ru: 'Показать' },
  hide: { en: 'Hide', ru: 'Скрыть' },
  capsLock: { en: 'Caps Lock is on.', ru: 'Включён Caps Lock.' },
};

const Reveal = styled('button')({
  flex: 'none',
  margin: '0 6px 0 0',
  padding: '4px 8px',
  color: colours.accent,
  background: 'none',
  border: 0,
  borderRadius: 6,
  font: 'inherit',
  ...type.small,
  cursor: 'pointer',
  '&:hover': { background: colours.selected },
  '&:focus-visible': { outline: `2px solid ${colours.accent}` },
});

const Hint = styled('div')({ minHeight: 18, marginTop: 4, color: colours.check, ...type.small });

/** A line for a passphrase: hidden until it shall be shown, pasted as well as typed, with a word on Caps Lock. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { value, onChange, autoFocus = false, onBlur } = props;
  const say = useSay();
  const [isShown, setIsShown] = useState(false);
  const [isCapsLock, setIsCapsLock] = useState(false);
  const notice = (event: KeyboardEvent): void => setIsCapsLock(event.getModifierState('CapsLock'));
  return (
    <div>
      <FieldFrame {...props}>
        {(wires) => (
          <FieldBox>
            <BareInput
              {...wires}
              type={isShown ? 'text' : 'password'}
              autoComplete="off"
              spellCheck={false}
              autoFocus={autoFocus}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={notice}
              onKeyUp={notice}
              onBlur={onBlur}
            />
            <Reveal type="button" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
              {say(isShown ? words.hide : words.show)}
            </Reveal>
          </FieldBox>
        )}
      </FieldFrame>
      <Hint role="status">{isCapsLock && say(words.capsLock)}</Hint>
    </div>
  );
}
