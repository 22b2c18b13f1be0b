import type { ReactNode } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { Fields } from '../../shared/register/field.ts';
import { catalogue } from './catalogue.ts';
import { DisputedFields } from './disputed-fields.tsx';
import { LifeRivals } from './field-rivals.tsx';
import { FieldList } from './field-list.tsx';
import { ControlsProvider } from './form-context.ts';
import { OpenEntry } from './open-entry.tsx';

interface EntryFormProps {
  readonly kind: EntityKind;
  readonly id: Uuid;
  /** The fields asked for; without them all of the kind. */
  readonly fields?: Fields;
  /** Stands instead of the plain list of fields: sections, for one. */
  readonly children?: ReactNode;
}

/** The form of one entry of the register. What is typed is saved as it is typed; there is no button for it. */
export function EntryForm({ kind, id, fields, children }: EntryFormProps) {
  return (
    <ControlsProvider value={catalogue}>
      <DisputedFields kind={kind} id={id}>
        <LifeRivals />
        <OpenEntry kind={kind} id={id}>
          {children ?? <FieldList fields={fields ?? fieldsOf(kind)} />}
        </OpenEntry>
      </DisputedFields>
    </ControlsProvider>
  );
}
