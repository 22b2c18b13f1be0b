import { registerOf } from '../../shared/changes/register-of.ts';
import { normalise } from '../../shared/register/assemble.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
  describingCollections,
} from '../../shared/register/collections.ts';
import { organisationFields, type Organisation } from '../../shared/register/organisation.ts';
import { emptyRegister, type Register } from '../../shared/register/register.ts';

import { samples } from '../../shared/samples/catalogue.ts';
import { smallRegister } from '../fixtures/registers/small-register.ts';
import { fullEntry, fullIds, type Known } from './full-entry.ts';

/** Two entries of every kind in which every field is filled, each word another. */
function fullRegister(): Register {
  const ids = fullIds();
  const known = Object.fromEntries(
    collectionNames.map((kind): [CollectionName, readonly string[]] => [kind, [ids(), ids()]]),
  ) as Known;
  const entries = describingCollections.map((kind) => [
    kind,
    known[kind].map((id) => fullEntry(id, collections[kind].fields, ids, known)),
  ]);
  const organisation = fullEntry(ids(), organisationFields, ids, known) as Organisation;
  return { ...emptyRegister(ids(), organisation), ...(Object.fromEntries(entries) as Partial<Register>) };
}

function inNormalForm(register: Register): Register {
  const entries = describingCollections.map((kind) => [
    kind,
    register[kind].map((entry) => normalise(entry, collections[kind].fields)),
  ]);
  const organisation = normalise(register.organisation, organisationFields) as Organisation;
  return { ...register, organisation, ...(Object.fromEntries(entries) as Partial<Register>) };
}

/** One with every field. */
export const full = fullRegister();

/** Registers to send out and to read back: the samples, the one of the documents, and one with every field. */
export const registers: readonly (readonly [name: string, register: Register])[] = [
  ...samples.map((sample) => {
    const { id, states } = sample.make();
    return [sample.name, registerOf(id, states)] as const;
  }),
  ['small', inNormalForm(smallRegister)],
  ['full', full],
];
