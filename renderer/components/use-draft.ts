import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Result } from '../../shared/basics/result.ts';
import type { Wording } from '../../shared/wording/wording.ts';

interface DraftSource<Value> {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** The value as the field shows it. */
  readonly show: (value: Value) => string;
  readonly read: (typed: string) => Result<Value | undefined, Wording>;
  /** Whether what is typed can already be taken over while the person is typing. */
  readonly isWhole: (typed: string) => boolean;
  readonly onBlur?: (() => void) | undefined;
}

interface Draft<Value> {
  readonly typed: string;
  /** The value it was typed over: when that changes from outside, the draft is out of date. */
  readonly over: Value | undefined;
  readonly problem?: Wording;
}

/**
 * What a person is typing into a field whose value is not text. It is taken over when it can be read; what cannot be
 * read stays in the field with a sentence, and the value stays what it was.
 */
export function useDraft<Value>(source: DraftSource<Value>) {
  const { value, onChange, show, read, isWhole, onBlur } = source;
  const [draft, setDraft] = useState<Draft<Value>>();
  const [isFocused, setIsFocused] = useState(false);
  const current = draft && (isFocused || draft.over === value) ? draft : undefined;

  const type = (typed: string) => {
    const result = isWhole(typed) ? read(typed) : undefined;
    setDraft({ typed, over: value });
    if (result?.ok && result.value !== value) onChange(result.value);
  };
  const settle = () => {
    if (!current) return;
    const result = read(current.typed);
    if (!result.ok) return setDraft({ typed: current.typed, over: value, problem: result.failure });
    setDraft(undefined);
    if (result.value !== value) onChange(result.value);
  };
  return {
    text: current?.typed ?? (value === undefined ? '' : show(value)),
    problem: current?.problem,
    type,
    onFocus: () => setIsFocused(true),
    onBlur: () => {
      setIsFocused(false);
      settle();
      onBlur?.();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') settle();
      if (event.key === 'Escape' && current) setDraft(undefined);
    },
  };
}
