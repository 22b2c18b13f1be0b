import { registerOf } from '../shared/changes/register-of.ts';
import { activityFields, type Activity } from '../shared/register/activity/activity.ts';
import { copyOf } from '../shared/register/copy.ts';
import type { Register } from '../shared/register/register.ts';
import { samples } from '../shared/samples/catalogue.ts';

/** Ends each text of an entry with a number of its own, so that no two cards say the same. */
function marked(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((member) => marked(member, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      (name === 'en' || name === 'ru') && typeof member === 'string'
        ? `${member} ${mark}`
        : marked(member, mark),
    ]),
  );
}

/** A register of that many activities as careful people write them: those of the sample that has most said of it. */
export function sampleLikeRegister(activities: number): Register {
  const registers = samples.map(({ make }) => make()).map(({ id, states }) => registerOf(id, states));
  const model = registers.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (!model) throw new Error('there is no sample');
  let made = 0;
  const newId = (): string => `0190b000-0000-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`;
  const cards = Array.from({ length: activities }, (_, at) => {
    const card = model.activities[at % model.activities.length] as Activity;
    return marked(copyOf(card, activityFields, newId), `${at}`) as Activity;
  });
  return { ...model, activities: cards };
}

const sizeOf = ({ activities }: Register): number => JSON.stringify(activities).length / activities.length;
