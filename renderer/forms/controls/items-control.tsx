import { memo } from 'react';
import type { ItemsField } from '../../../shared/register/field.ts';
import { child } from '../../../shared/register/leaves.ts';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { ItemList } from '../../components/item-list.tsx';
import { useSay } from '../../language/language.tsx';
import { FieldList } from '../field-list.tsx';
import { useNotes } from '../finding-context.ts';
import type { ControlProps } from '../form-context.ts';
import { nameIn } from '../form-values.ts';
import { countOpen } from '../../../shared/regimes/finding.ts';
import { itemMark } from '../sections/reveal.ts';
import { useFacts } from '../use-facts.ts';
import { useItemWords } from '../use-item-words.ts';
import type { NamedItem } from '../use-item-words.ts';
import { useItems } from '../use-items.ts';

interface BadgeProps {
  readonly field: ItemsField;
  readonly id: string;
  readonly path: string;
}

/** How many things are wrong in an item, while it may be closed. */
function ItemBadge({ field, id, path }: BadgeProps) {
  const notesAt = useNotes();
  const notes = Object.keys(field.fields).flatMap((name) => notesAt(child(path, name)));
  return (
    <span {...itemMark(id)}>
      <FindingBadge {...countOpen(notes)} form="number" />
    </span>
  );
}

const badgesOf =
  (field: ItemsField, path: string) =>
  ({ id }: NamedItem) => <ItemBadge field={field} id={id} path={child(path, id)} />;

/** A list of things with fields of their own. */
export const ItemsControl = memo(function ItemsControl({ field, name, path }: ControlProps<ItemsField>) {
  const say = useSay();
  const items = useItemWords(field, name);
  const { add, remove, bringBack, move } = useItems(field, name);
  return (
    <ItemList
      {...useFacts(field, path)}
      items={items}
      itemName={say(field.item)}
      titleOf={(item) => item.title}
      summaryOf={(item) => item.summary}
      badgeOf={badgesOf(field, path)}
      onAdd={add}
      onRemove={remove}
      onUndo={bringBack}
      onMove={move}
    >
      {(item, index) => (
        <FieldList fields={field.fields} name={nameIn(name, index)} path={child(path, item.id)} />
      )}
    </ItemList>
  );
});
