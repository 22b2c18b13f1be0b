import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fold } from '../../shared/basics/fold.ts';
import { useSay } from '../language/language.tsx';
import { ChosenChip } from './chosen-chip.tsx';
import { ChosenWords, describedBy } from './chosen-words.tsx';
import { ChipBox, ChipInput } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { ControlWires, FieldFacts } from './field-frame.tsx';
import { moveAmongChips } from './move-among-chips.ts';

export interface TagsFieldProps extends FieldFacts {
  readonly value: readonly string[] | undefined;
  /** `undefined` where the last one was taken out. */
  readonly onChange: (value: readonly string[] | undefined) => void;
  readonly placeholder?: string;
}

const words = {
  first: { en: 'Type and press Enter', ru: 'Введите и нажмите Enter' },
  more: { en: 'Add…', ru: 'Добавить…' },
};

/** The tags with those typed added, parted by commas; one that is there already, whatever its case, is not added again. */
function withTyped(tags: readonly string[], typed: string): readonly string[] {
  const all = [...tags];
  for (const part of typed.split(/[,;]/)) {
    const tag = part.trim();
    if (tag !== '' && !all.some((known) => fold(known) === fold(tag))) all.push(tag);
  }
  return all;
}

function TagsBox({ wires, field }: { readonly wires: ControlWires; readonly field: TagsFieldProps }) {
  const { value = [], onChange, placeholder, readOnly = false, onBlur } = field;
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const chosenId = useId();
  const [typed, setTyped] = useState('');
  const keep = (next: string) => {
    const all = withTyped(value, next);
    if (all.length > value.length) onChange(all);
    setTyped('');
  };
  const remove = (gone: string) => {
    const kept = value.filter((tag) => tag !== gone);
    onChange(kept.length === 0 ? undefined : kept);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = value.at(-1);
    if (event.key === 'Enter' && typed !== '') keep(typed);
    else if (event.key === 'Backspace' && typed === '' && last !== undefined && !readOnly) remove(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ChipBox onKeyDown={moveAmongChips} onClick={() => input.current?.focus()}>
      {value.map((tag) => (
        <ChosenChip
          key={tag}
          option={{ value: tag, label: tag }}
          {...(readOnly ? {} : { onRemove: remove })}
        />
      ))}
      <ChosenWords id={chosenId} words={value} />
      <ChipInput
        {...wires}
        ref={input}
        autoComplete="off"
        aria-describedby={describedBy(wires, chosenId)}
        placeholder={readOnly ? '' : (placeholder ?? say(value.length === 0 ? words.first : words.more))}
        readOnly={readOnly}
        value={typed}
        onChange={(event) =>
          /[,;]/.test(event.target.value) ? keep(event.target.value) : setTyped(event.target.value)
        }
        onKeyDown={onKeyDown}
        onBlur={() => {
          keep(typed);
          onBlur?.();
        }}
      />
    </ChipBox>
  );
}

/** A set of short free words. Enter or a comma keeps what is typed, Backspace takes the last one out. */
export function TagsField(props: TagsFieldProps) {
  return <FieldFrame {...props}>{(wires) => <TagsBox wires={wires} field={props} />}</FieldFrame>;
}
