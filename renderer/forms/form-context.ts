import { createContext, use } from 'react';
import type { ComponentType } from 'react';
import type { Control, UseFormGetValues, UseFormSetValue } from 'react-hook-form';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { Field, Fields } from '../../shared/register/field.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { EntryWriter } from './entry-writer.ts';
import type { FormValues } from './form-values.ts';

/** The form of one entry, as its controls know it; the same object as long as the form is open. */
export interface OpenForm {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly fields: Fields;
  readonly control: Control<FormValues>;
  readonly getValues: UseFormGetValues<FormValues>;
  readonly setValue: UseFormSetValue<FormValues>;
  readonly writer: EntryWriter;
}

/** What a control is given: the declaration of its field and where it stands. */
export interface ControlProps<Of extends Field = Field> {
  readonly field: Of;
  /** Its name in the form: “recipients.0.party”. */
  readonly name: string;
  /** Its path in the register: “/recipients/<id>/party”. */
  readonly path: string;
}

/** A control for each kind of field. */
export type ControlCatalogue = {
  readonly [Kind in Field['kind']]: ComponentType<ControlProps<Extract<Field, { readonly kind: Kind }>>>;
};

const OpenFormContext = createContext<OpenForm | undefined>(undefined);
export const OpenFormProvider = OpenFormContext.Provider;

export function useOpenForm(): OpenForm {
  const form = use(OpenFormContext);
  if (!form) throw new Error('a control outside of a form');
  return form;
}

const LawsContext = createContext<readonly RegimeId[]>([]);
export const LawsProvider = LawsContext.Provider;

/** The laws that the entry of the form is under. */
export const useLaws = (): readonly RegimeId[] => use(LawsContext);

const ControlsContext = createContext<ControlCatalogue | undefined>(undefined);
export const ControlsProvider = ControlsContext.Provider;

/** The controls, handed down rather than imported: those of groups and lists hold fields of any kind themselves. */
export function useControls(): ControlCatalogue {
  const controls = use(ControlsContext);
  if (!controls) throw new Error('a field outside of a form');
  return controls;
}
