import { useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { ListPlace } from './list-view.ts';
import { emptySelection, extendedTo, stillThere, toggled, type Selection } from './selection.ts';
import { deedOf, type TableDeed } from './table-keys.ts';

export interface RowChoice {
  readonly active: Uuid | undefined;
  readonly selection: Selection;
  readonly unselect: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onRowClick: (id: Uuid, event: MouseEvent) => void;
}

interface ChoiceFacts {
  readonly place: ListPlace;
  readonly all: readonly Activity[];
  readonly shown: readonly Activity[];
  readonly onOpen: (id: Uuid) => void;
  /** Asks before what is selected, or else the row that has the keyboard, is deleted. */
  readonly onRemove: (ids: readonly Uuid[]) => void;
}

/** Which row has the keyboard and which are selected, by keys and by clicks. */
export function useRowChoice({ place, all, shown, onOpen, onRemove }: ChoiceFacts): RowChoice {
  const [active, setActive] = useState(() => place.left().active);
  const [chosen, setChosen] = useState<Selection>(emptySelection);
  const selection = stillThere(chosen, all);
  const moveTo = (id: Uuid) => {
    place.keep({ active: id });
    setActive(id);
  };
  const shownIds = () => shown.map(({ id }) => id);

  const carryOut = (deed: TableDeed): void => {
    if (deed.type === 'open') onOpen(deed.id);
    if (deed.type === 'toggle') setChosen(toggled(selection, deed.id));
    if (deed.type === 'selectAll') setChosen({ ids: new Set(shownIds()) });
    if (deed.type === 'unselect') setChosen(emptySelection);
    if (deed.type === 'remove')
      onRemove(selection.ids.size > 0 ? [...selection.ids] : active ? [active] : []);
    if (deed.type !== 'move') return;
    if (deed.extending) {
      const from = selection.anchor === undefined && active ? { ...selection, anchor: active } : selection;
      setChosen(extendedTo(from, deed.to, shownIds()));
    }
    moveTo(deed.to);
  };

  const onKey = (event: KeyboardEvent): void => {
    const deed = deedOf(event, active, shownIds());
    if (!deed) return;
    event.preventDefault();
    carryOut(deed);
  };

  const onRowClick = (id: Uuid, event: MouseEvent): void => {
    const isOnTick = event.target instanceof HTMLInputElement;
    moveTo(id);
    if (event.shiftKey) setChosen(extendedTo(selection, id, shownIds()));
    else if (isOnTick || event.ctrlKey || event.metaKey) setChosen(toggled(selection, id));
    else onOpen(id);
  };

  return { active, selection, unselect: () => setChosen(emptySelection), onKey, onRowClick };
}
