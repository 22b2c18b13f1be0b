import { useRef } from 'react';
import type { FocusEvent } from 'react';
import { useSay } from '../language/language.tsx';
import { ChosenChip } from './chosen-chip.tsx';
import { ChosenWords, describedBy } from './chosen-words.tsx';
import { ChipBox, ChipInput } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { ControlWires, FieldFacts } from './field-frame.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';
import { moveAmongChips } from './move-among-chips.ts';
import { useOptionList } from './use-option-list.ts';

export interface ChoicesFieldProps extends FieldFacts {
  readonly value: readonly string[] | undefined;
  /** `undefined` where the last one was taken out. */
  readonly onChange: (value: readonly string[] | undefined) => void;
  /** Keep the same array from render to render where it is long. */
  readonly options: readonly Option[];
  /** Makes something new of the words typed; who makes it also puts it among the options and the values. */
  readonly onCreate?: (typed: string) => void;
  readonly placeholder?: string;
}

const add = { en: 'Add…', ru: 'Добавить…' };

const orUndefined = (values: readonly string[]) => (values.length === 0 ? undefined : values);

function useChosen({ value = [], onChange, options }: ChoicesFieldProps) {
  const byValue = new Map(options.map((option) => [option.value, option]));
  const remove = (gone: string) => onChange(orUndefined(value.filter((kept) => kept !== gone)));
  const toggle = (picked: string) => (value.includes(picked) ? remove(picked) : onChange([...value, picked]));
  const removeLast = () => {
    const last = value.at(-1);
    if (last !== undefined) remove(last);
  };
  // A value of a newer release has no option here: its chip shows it as it is, so that it is never lost.
  const chosen = value.map((one): Option => byValue.get(one) ?? { value: one, label: one });
  return { chosen, remove, toggle, removeLast };
}

interface ChoicesBoxProps {
  readonly wires: ControlWires;
  readonly field: ChoicesFieldProps;
}

function ChoicesBox({ wires, field }: ChoicesBoxProps) {
  const { value = [], options, onCreate, placeholder, readOnly = false, onBlur } = field;
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { chosen, remove, toggle, removeLast } = useChosen(field);
  const list = useOptionList({ options, onPick: toggle, onCreate, onBackspace: removeLast, closes: false });
  const anchor = `--choices${list.id}`;
  const chosenId = `${list.id}chosen`;
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    list.close();
    onBlur?.();
  };
  const removeAndStay = (gone: string) => {
    remove(gone);
    input.current?.focus();
  };
  return (
    <ChipBox
      style={{ anchorName: anchor }}
      onBlur={leave}
      onKeyDown={moveAmongChips}
      onClick={() => input.current?.focus()}
    >
      {chosen.map((option) => (
        <ChosenChip key={option.value} option={option} {...(readOnly ? {} : { onRemove: removeAndStay })} />
      ))}
      <ChosenWords id={chosenId} words={chosen.map((option) => option.label)} />
      <ChipInput
        {...wires}
        ref={input}
        role="combobox"
        autoComplete="off"
        aria-expanded={list.isOpen}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={list.isOpen ? list.id : undefined}
        aria-activedescendant={list.isOpen && list.active >= 0 ? `${list.id}${list.active}` : undefined}
        aria-describedby={describedBy(wires, chosenId)}
        placeholder={readOnly ? '' : (placeholder ?? say(add))}
        readOnly={readOnly}
        value={list.typed}
        onClick={() => !readOnly && !list.isOpen && list.open()}
        onChange={(event) => list.type(event.target.value)}
        onKeyDown={readOnly ? undefined : list.onKeyDown}
      />
      {list.isOpen && (
        <OptionList list={list} label={field.label} chosen={value} severalCanBeChosen anchor={anchor} />
      )}
    </ChipBox>
  );
}

/** Several of many, found by typing; what is chosen stands in the field and is ticked in the list. */
export function ChoicesField(props: ChoicesFieldProps) {
  return <FieldFrame {...props}>{(wires) => <ChoicesBox wires={wires} field={props} />}</FieldFrame>;
}
