import styled from '@emotion/styled';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fold } from '../../shared/basics/fold.ts';
import { useSay } from '../language/language.tsx';
import { ChosenChip } from './chosen-chip.tsx';
import { BareInput, FieldBox } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { ControlWires, FieldFacts } from './field-frame.tsx';
import { moveAmongChips } from './move-among-chips.ts';

export interface TagsFieldProps extends FieldFacts {
  readonly value: readonly string[] | undefined;
  /** `undefined` where the last one was taken out. */
  readonly onChange: (value: readonly string[] | undefined) => void;
  readonly placeholder?: string;
}

const ChipBox = styled(FieldBox)({ flexWrap: 'wrap', gap: 6, padding: '8px 12px', cursor: 'text' });
const ChipInput = styled(BareInput)({ padding: 0, minHeight: 22, minWidth: 64 });

const add = { en: 'Add, then Enter', ru: 'Введите и нажмите Enter' };

/** The tags with those typed added, parted by commas; one that is there already, whatever its case, is not added again. */
function withTyped(tags: readonly string[], typed: string): readonly string[] {
  const all = [...tags];
  for (const words of typed.split(/[,;]/)) {
    const tag = words.trim();
    if (tag !== '' && !all.some((known) => fold(known) === fold(tag))) all.push(tag);
  }
  return all;
}

function TagsBox({ wires, field }: { readonly wires: ControlWires; readonly field: TagsFieldProps }) {
  const { value = [], onChange, placeholder, readOnly = false, onBlur } = field;
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
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
      <ChipInput
        {...wires}
        ref={input}
        autoComplete="off"
        aria-description={value.join('; ') || undefined}
        placeholder={readOnly ? '' : (placeholder ?? say(add))}
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
