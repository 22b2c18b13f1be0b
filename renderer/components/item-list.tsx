import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { PlusIcon, UndoIcon } from './icons.tsx';
import { ItemCard } from './item-card.tsx';
import { colours, type } from './look.ts';

export interface ListedItem {
  readonly id: string;
}

export interface ItemListProps<Item extends ListedItem> extends FieldFacts {
  readonly items: readonly Item[];
  /** What one of them is called: “Recipient”. */
  readonly itemName: string;
  /** What this one is called; without words it goes by the item's name and its number. */
  readonly titleOf: (item: Item) => string | undefined;
  /** What it holds, in a line, while it is closed. */
  readonly summaryOf?: (item: Item) => string | undefined;
  /** Badges and the like, at the right of its header. */
  readonly badgeOf?: (item: Item) => ReactNode;
  /** Gives the id of the item it added, which then opens. */
  readonly onAdd: () => string;
  readonly onRemove: (id: string) => void;
  /** Takes the last removal back; without it none is offered. */
  readonly onUndo?: () => void;
  /** Moves an item to a place of the list, counted from 0; without it the order is fixed. */
  readonly onMove?: (id: string, to: number) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}

const List = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 });
const Removed = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 40,
  padding: '0 8px 0 12px',
  color: colours.second,
  border: `1px dashed ${colours.border}`,
  borderRadius: 8,
  ...type.small,
});

const words = {
  add: { en: 'Add', ru: 'Добавить' },
  removed: { en: 'Removed', ru: 'Удалено' },
  undo: { en: 'Undo', ru: 'Вернуть' },
};

/** How many items a list may have and still show them open from the start. */
const FEW = 2;

function useOpenItems(items: readonly ListedItem[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(items.length <= FEW ? items.map((item) => item.id) : []),
  );
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return { open, toggle, openItem: (id: string) => setOpen(new Set([...open, id])) };
}

interface RemovedLineProps {
  readonly title: string;
  readonly onUndo: () => void;
}

function RemovedLine({ title, onUndo }: RemovedLineProps) {
  const say = useSay();
  return (
    <Removed role="status">
      <span>
        {say(words.removed)}: {title}
      </span>
      <Button size="small" startIcon={<UndoIcon />} onClick={onUndo}>
        {say(words.undo)}
      </Button>
    </Removed>
  );
}

/** A list of things with fields of their own: a card each, opened to write in it, closed to a line. */
export function ItemList<Item extends ListedItem>(props: ItemListProps<Item>) {
  const { items, itemName, titleOf, onAdd, onRemove, onUndo, readOnly = false } = props;
  const say = useSay();
  const { open, toggle, openItem } = useOpenItems(items);
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<string>();
  const nameOf = (item: Item, index: number) => titleOf(item) ?? `${itemName} ${index + 1}`;

  const add = () => {
    const id = onAdd();
    openItem(id);
    setAdded(id);
    setRemoved(undefined);
  };
  const remove = (item: Item, index: number) => {
    setRemoved(nameOf(item, index));
    onRemove(item.id);
  };
  const undo =
    onUndo &&
    (() => {
      setRemoved(undefined);
      onUndo();
    });
  return (
    <FieldFrame {...props} parts="several">
      {(wires) => (
        <List
          role="group"
          aria-labelledby={wires['aria-labelledby']}
          aria-describedby={wires['aria-describedby']}
        >
          {items.map((item, index) => (
            <ItemCard
              key={item.id}
              title={nameOf(item, index)}
              summary={props.summaryOf?.(item)}
              badge={props.badgeOf?.(item)}
              isOpen={open.has(item.id)}
              takesKeyboard={added === item.id}
              onToggle={() => toggle(item.id)}
              {...(readOnly ? {} : { onRemove: () => remove(item, index) })}
              {...(readOnly || !props.onMove ? {} : placesOf(item.id, index, items.length, props.onMove))}
            >
              {() => props.children(item, index)}
            </ItemCard>
          ))}
          {removed !== undefined && undo && <RemovedLine title={removed} onUndo={undo} />}
          {!readOnly && (
            <div>
              <Button variant="outlined" size="small" startIcon={<PlusIcon />} onClick={add}>
                {say(words.add)}: {itemName.toLowerCase()}
              </Button>
            </div>
          )}
        </List>
      )}
    </FieldFrame>
  );
}

/** Where an item may go from its place: not up from the first, not down from the last. */
function placesOf(id: string, index: number, count: number, onMove: (id: string, to: number) => void) {
  return {
    ...(index > 0 ? { onUp: () => onMove(id, index - 1) } : {}),
    ...(index < count - 1 ? { onDown: () => onMove(id, index + 1) } : {}),
  };
}
