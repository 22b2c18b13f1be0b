import { useMemo, useRef } from 'react';
import type { ItemsField } from '../../shared/register/field.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { newId } from '../storage/register.ts';
import { useOpenForm } from './form-context.ts';
import type { OpenForm } from './form-context.ts';
import { itemsAt, itemValues, ownerIn } from './form-values.ts';
import { withAdded, withMoved, withReturned } from './list-order.ts';
import { mentionsOf } from './siblings.ts';

/** What was taken out of a list, where it stood, and which fields named it. */
interface Removed {
  readonly item: AnyEntry;
  readonly at: number;
  readonly mentions: readonly string[];
}

function removeFrom(form: OpenForm, name: string, id: string): Removed | undefined {
  const items = itemsAt(form.getValues(), name);
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (!item) return undefined;
  const mentions = mentionsOf(form.getValues(), form.fields, name, id);
  for (const { name: field, value } of mentions) {
    const kept = value.filter((one) => one !== id);
    form.setValue(field, kept.length === 0 ? null : kept);
  }
  form.setValue(name, items.toSpliced(at, 1));
  return { item, at, mentions: mentions.map((mention) => mention.name) };
}

function bringBackTo(form: OpenForm, name: string, { item, at, mentions }: Removed): void {
  form.setValue(name, withReturned(itemsAt(form.getValues(), name), item, at));
  for (const field of mentions) {
    const named: unknown = ownerIn(form.getValues(), field);
    form.setValue(field, [...(Array.isArray(named) ? (named as readonly string[]) : []), item.id]);
  }
}

/** What can be done to a list of items in a form: each is one action and one step of undo. */
export function useItems(field: ItemsField, name: string) {
  const form = useOpenForm();
  const removed = useRef<Removed>(undefined);
  return useMemo(() => {
    const done = (): void => form.writer.chosen();
    return {
      add: (): string => {
        const item = itemValues({ id: newId() }, field.fields);
        form.setValue(name, withAdded(itemsAt(form.getValues(), name), item));
        done();
        return item.id;
      },
      remove: (id: string): void => {
        removed.current = removeFrom(form, name, id);
        done();
      },
      bringBack: (): void => {
        if (removed.current) bringBackTo(form, name, removed.current);
        removed.current = undefined;
        done();
      },
      move: (id: string, to: number): void => {
        form.setValue(name, withMoved(itemsAt(form.getValues(), name), id, to));
        done();
      },
    };
  }, [form, field, name]);
}
