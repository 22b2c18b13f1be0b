import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isKnown, optionGroups, optionsMatching } from './option.ts';
import type { Option, OptionGroup } from './option.ts';

interface OptionListSource {
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
  /** Makes something new of the words typed; without it only what is offered can be chosen. */
  readonly onCreate?: ((typed: string) => void) | undefined;
  /** What happens on Backspace while nothing is typed. */
  readonly onBackspace: () => void;
  /** Whether the list closes after a choice. */
  readonly closes: boolean;
  /** The option the list opens on. */
  readonly startAt?: string | undefined;
}

/** A list of options while it is open: what was typed, what that leaves, and where the keyboard stands. */
export interface OptionListState {
  readonly id: string;
  readonly isOpen: boolean;
  readonly typed: string;
  readonly groups: readonly OptionGroup[];
  /** The options in the order in which they are seen. */
  readonly shown: readonly Option[];
  /** The words something new can be made of: its row comes after all options. */
  readonly offersNew: string | undefined;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly open: (typed?: string) => void;
  readonly close: () => void;
  readonly type: (typed: string) => void;
  readonly pickAt: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const PAGE = 8;

function useShown(options: readonly Option[], typed: string, isOpen: boolean) {
  return useMemo(() => {
    const groups = isOpen ? optionGroups(optionsMatching(options, typed)) : [];
    return { groups, shown: groups.flatMap((group) => group.options) };
  }, [options, typed, isOpen]);
}

/** Keeps the state of a list that opens under a field: typing filters, arrows move, Enter chooses, Escape closes. */
export function useOptionList(source: OptionListSource): OptionListState {
  const { options, onPick, onCreate, onBackspace, closes, startAt } = source;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [moved, setActive] = useState<number>();
  const { groups, shown } = useShown(options, typed, isOpen);
  const words = typed.trim();
  const offersNew = onCreate && words !== '' && !isKnown(options, words) ? words : undefined;
  const count = shown.length + (offersNew === undefined ? 0 : 1);
  const start = typed === '' ? shown.findIndex((option) => option.value === startAt) : 0;
  const active = Math.min(moved ?? Math.max(start, 0), count - 1);

  const type = (next: string) => {
    setTyped(next);
    setActive(undefined);
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setTyped('');
    setActive(undefined);
  };
  const pickAt = (index: number) => {
    const option = shown[index];
    if (option) onPick(option.value);
    else if (offersNew !== undefined) onCreate?.(offersNew);
    else return;
    if (closes) return close();
    setTyped('');
    setActive(typed === '' ? index : undefined);
  };
  const move = (steps: number) => {
    if (!isOpen) return setIsOpen(true);
    if (count > 0)
      setActive(
        Math.abs(steps) > 1
          ? Math.max(0, Math.min(count - 1, active + steps))
          : (active + steps + count) % count,
      );
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter') isOpen ? pickAt(active) : setIsOpen(true);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Backspace' && typed === '') return onBackspace();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = (first = '') => type(first);
  return {
    id,
    isOpen,
    typed,
    groups,
    shown,
    offersNew,
    active,
    setActive,
    open,
    close,
    type,
    pickAt,
    onKeyDown,
  };
}
