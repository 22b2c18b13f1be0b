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

/** A list of options: whether it is open, what was typed, what that leaves, and where the keyboard stands. */
export interface OptionListState {
  readonly id: string;
  readonly isOpen: boolean;
  readonly typed: string;
  readonly groups: readonly OptionGroup[];
  /** The options in the order in which they are seen. */
  readonly shown: readonly Option[];
  /** The words something new can be made of: its row comes after all options. */
  readonly offersNew: string | undefined;
  /** Where the keyboard stands; -1 in an empty list. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly open: (typed?: string) => void;
  readonly close: () => void;
  readonly type: (typed: string) => void;
  readonly pickAt: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const PAGE = 8;

const stepsByKey: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};

/** One step goes round the ends of the list, a page stops at them. */
function moved(from: number, steps: number, count: number): number {
  if (Math.abs(steps) === 1) return (from + steps + count) % count;
  return Math.max(0, Math.min(count - 1, from + steps));
}

function useShown({ options, onCreate, startAt }: OptionListSource, typed: string, isOpen: boolean) {
  const { groups, shown } = useMemo(() => {
    const found = isOpen ? optionGroups(optionsMatching(options, typed)) : [];
    return { groups: found, shown: found.flatMap((group) => group.options) };
  }, [options, typed, isOpen]);
  const words = typed.trim();
  const offersNew = onCreate && words !== '' && !isKnown(options, words) ? words : undefined;
  const count = shown.length + (offersNew === undefined ? 0 : 1);
  const chosenAt = typed === '' ? shown.findIndex((option) => option.value === startAt) : 0;
  return { groups, shown, offersNew, count, start: Math.max(chosenAt, 0) };
}

type Reach = Pick<OptionListState, 'isOpen' | 'typed' | 'active' | 'setActive' | 'open' | 'close' | 'pickAt'>;

/** Does what a key asks for, and says whether it asked for anything here. */
function obey(key: string, list: Reach, count: number): boolean {
  const steps = stepsByKey[key];
  if (steps === undefined && key !== 'Enter') {
    if (key !== 'Escape' || !list.isOpen) return false;
    list.close();
  } else if (!list.isOpen) list.open();
  else if (steps === undefined) list.pickAt(list.active);
  else if (count > 0) list.setActive(moved(list.active, steps, count));
  return true;
}

/** Keeps the state of a list that opens under a field: typing filters, arrows move, Enter chooses, Escape closes. */
export function useOptionList(source: OptionListSource): OptionListState {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [movedTo, setMovedTo] = useState<number>();
  const { groups, shown, offersNew, count, start } = useShown(source, typed, isOpen);
  const active = Math.min(movedTo ?? start, count - 1);

  const show = (next: string, open: boolean) => {
    setTyped(next);
    setMovedTo(undefined);
    setIsOpen(open);
  };
  const close = () => show('', false);
  const type = (next: string) => show(next, true);
  const pickAt = (index: number) => {
    const option = shown[index];
    if (!option && offersNew === undefined) return;
    if (option) source.onPick(option.value);
    else if (offersNew !== undefined) source.onCreate?.(offersNew);
    if (source.closes) return close();
    setTyped('');
    // With nothing typed the list stays as it is, and so does the place in it: several can be ticked in a row.
    setMovedTo(typed === '' ? index : undefined);
  };
  const reach: Reach = {
    isOpen,
    typed,
    active,
    setActive: setMovedTo,
    open: (first = '') => type(first),
    close,
    pickAt,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && typed === '') return source.onBackspace();
    if (!obey(event.key, reach, count)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { ...reach, id, groups, shown, offersNew, type, onKeyDown };
}
