import styled from '@emotion/styled';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useSay } from '../language/language.tsx';
import { BareInput, BoxButton, FieldBox } from './field-box.ts';
import { FieldFrame } from './field-frame.tsx';
import type { ControlWires, FieldFacts } from './field-frame.tsx';
import { ChevronDownIcon, CloseIcon } from './icons.tsx';
import { colours, type } from './look.ts';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';
import { useOptionList } from './use-option-list.ts';
import type { OptionListState } from './use-option-list.ts';

export interface ChoiceFieldProps extends FieldFacts {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Keep the same array from render to render where it is long. */
  readonly options: readonly Option[];
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  /** Makes something new of the words typed, and chooses it. */
  readonly onCreate?: (typed: string) => void;
}

const Face = styled('button')({
  flex: '1 1 auto',
  minWidth: 0,
  padding: '9px 0 9px 12px',
  color: 'inherit',
  background: 'none',
  border: 0,
  outline: 'none',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:disabled': { cursor: 'default' },
});

const Detail = styled('span')({ marginLeft: 8, color: colours.third, ...type.small, fontSize: 12 });
const Placeholder = styled('span')({ color: colours.third });
const Chevron = styled('span')({
  flex: 'none',
  display: 'flex',
  padding: '0 10px 0 4px',
  color: colours.second,
  pointerEvents: 'none',
});

const words = {
  choose: { en: 'Choose', ru: 'Выберите' },
  search: { en: 'Type to search', ru: 'Начните вводить' },
  clear: { en: 'Clear', ru: 'Очистить' },
};

const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

interface PartProps {
  readonly wires: ControlWires;
  readonly list: OptionListState;
  readonly field: ChoiceFieldProps;
}

/** What the field shows while its list is closed: the choice. */
function ClosedFace({ wires, list, field }: PartProps) {
  const say = useSay();
  const { value, options, placeholder, readOnly = false, onBlur } = field;
  const chosen = options.find((option) => option.value === value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isLetter(event)) return list.onKeyDown(event);
    event.preventDefault();
    list.open(event.key);
  };
  return (
    <Face
      {...wires}
      type="button"
      role="combobox"
      aria-expanded={false}
      aria-controls={list.id}
      aria-haspopup="listbox"
      disabled={readOnly}
      onClick={() => list.open()}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {value === undefined && <Placeholder>{placeholder ?? say(words.choose)}</Placeholder>}
      {/* A value of a newer release has no option here: it is shown as it is, never lost. */}
      {chosen?.label ?? value}
      {chosen?.detail && <Detail>{chosen.detail}</Detail>}
    </Face>
  );
}

/** What it shows while the list is open: a field to search in. */
function OpenFace({ wires, list, field }: PartProps) {
  const say = useSay();
  const chosen = field.options.find((option) => option.value === field.value);
  return (
    <BareInput
      {...wires}
      autoFocus
      role="combobox"
      autoComplete="off"
      aria-expanded
      aria-autocomplete="list"
      aria-controls={list.id}
      aria-activedescendant={list.active < 0 ? undefined : `${list.id}${list.active}`}
      placeholder={chosen?.label ?? say(words.search)}
      value={list.typed}
      onChange={(event) => list.type(event.target.value)}
      onKeyDown={list.onKeyDown}
      onBlur={() => {
        // Not at once: the field would be gone before the browser has moved the keyboard on from it.
        setTimeout(list.close);
        field.onBlur?.();
      }}
    />
  );
}

/** After the list closes the keyboard goes back to the choice, unless the person has moved on. */
function useReturn(isOpen: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (wasOpen.current && !isOpen && isLost) box.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return box;
}

function ChoiceBox({ wires, field }: Omit<PartProps, 'list'>) {
  const { value, onChange, options, onCreate, readOnly } = field;
  const say = useSay();
  const clear = () => {
    if (value !== undefined) onChange(undefined);
  };
  const list = useOptionList({
    options,
    onPick: onChange,
    onCreate,
    onBackspace: clear,
    closes: true,
    startAt: value,
  });
  const box = useReturn(list.isOpen);
  const anchor = `--choice${list.id}`;
  const Shown = list.isOpen ? OpenFace : ClosedFace;
  return (
    <FieldBox ref={box} style={{ anchorName: anchor }}>
      <Shown wires={wires} list={list} field={field} />
      {value !== undefined && !readOnly && !list.isOpen && (
        <BoxButton
          type="button"
          tabIndex={-1}
          style={{ margin: 0 }}
          aria-label={say(words.clear)}
          onClick={clear}
        >
          <CloseIcon style={{ fontSize: 16 }} />
        </BoxButton>
      )}
      {!readOnly && (
        <Chevron>
          <ChevronDownIcon style={{ fontSize: 18 }} />
        </Chevron>
      )}
      {list.isOpen && (
        <OptionList
          list={list}
          label={field.label}
          chosen={value === undefined ? [] : [value]}
          severalCanBeChosen={false}
          anchor={anchor}
        />
      )}
    </FieldBox>
  );
}

/** One of many, found by typing. Backspace clears; the list exists only while it is open. */
export function ChoiceField(props: ChoiceFieldProps) {
  return <FieldFrame {...props}>{(wires) => <ChoiceBox wires={wires} field={props} />}</FieldFrame>;
}
