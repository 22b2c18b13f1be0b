import { collections } from '../../shared/register/collections.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Fields } from '../../shared/register/field.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { toldCollections } from '../../shared/exchange/dpv/json-ld.ts';

/** A register in which every text people can type is the given one. */
export function hostileRegister(register: Register, text: string): Register {
  const entries = toldCollections.map((kind) => [
    kind,
    register[kind].map((entry) => withText(entry, collections[kind].fields, text)),
  ]);
  return { ...register, ...(Object.fromEntries(entries) as Partial<Register>) };
}

/** One activity a text, its name and purpose nothing else. */
export function oneEach(register: Register, texts: readonly string[]): Register {
  const [first] = register.activities;
  if (!first) throw new Error('the register has no activity');
  const activities = texts.map((text, at): Activity => ({
    id: `${first.id.slice(0, -4)}${at.toString(16).padStart(4, '0')}`,
    name: { en: text, ru: text },
    number: text,
    purpose: { en: text, ru: text },
    // A tag is a short word.
    ...(text.length <= 200 ? { tags: [text] } : {}),
    notes: { en: text, ru: text },
  }));
  return { ...register, activities };
}

function withText(owner: AnyEntry, fields: Fields, text: string): AnyEntry {
  const changed: Record<string, unknown> = { ...owner };
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value === undefined) continue;
    if (field.kind === 'text') changed[name] = { en: text, ru: text };
    if (field.kind === 'line') changed[name] = text;
    if (field.kind === 'tags') changed[name] = [text];
    if (field.kind === 'group') changed[name] = withText(value as AnyEntry, field.fields, text);
    if (field.kind === 'items')
      changed[name] = (value as readonly AnyEntry[]).map((item) => withText(item, field.fields, text));
  }
  return changed as AnyEntry;
}
