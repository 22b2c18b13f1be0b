import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import type { Text } from '../../wording/wording.ts';
import { controllerActivities } from '../activities-under.ts';
import { audienceAmong, chosen, ofAudience, subjectsOf } from '../audience.ts';
import type { DocumentOption, DocumentRequest } from '../document-kind.ts';

/** What a notice is about: activities of a controller that go on. Drafts and what has ended are not told to people. */
export const noticed = (register: Register): readonly Activity[] =>
  controllerActivities(register).filter(({ status }) => status !== 'draft' && status !== 'ended');

export const audience: DocumentOption = audienceAmong(noticed);

/** Persons who are told the same, and what they are told of. */
export interface Part {
  readonly names: readonly Text[];
  readonly activities: readonly Activity[];
}

/** An activity as it concerns one category of persons: without the data of others, their terms and their recipients. */
function asFor(activity: Activity, whose: string): Activity {
  const isTheirs = ({ subjects }: DataGroup): boolean => !subjects?.length || subjects.includes(whose);
  const groups = activity.data ?? [];
  const theirs = new Set(groups.filter(isTheirs).map(({ id }) => id));
  const isAbout = ({ groups: of }: { readonly groups?: readonly string[] | undefined }): boolean =>
    !of?.length || of.some((id) => theirs.has(id));
  return {
    ...activity,
    ...(activity.data && { data: groups.filter(isTheirs) }),
    ...(activity.periods && { periods: activity.periods.filter(isAbout) }),
    ...(activity.recipients && { recipients: activity.recipients.filter(isAbout) }),
  };
}

const told = ({ id, data = [] }: Activity): string => JSON.stringify([id, data.map((group) => group.id)]);

/**
 * A part for the audience chosen, or for each audience; audiences that would be told the same are told it once, and an
 * activity that is told alike in several parts is the same object in all of them.
 * Activities that do not say whose data they are about stand in a part of their own, which is for nobody by name.
 */
export function partsOf(request: DocumentRequest): readonly Part[] {
  const all = noticed(request.register);
  const asked = chosen(audience, request);
  const once = new Map<string, Activity>();
  const parts = new Map<string, { names: Text[]; activities: readonly Activity[] }>();
  for (const { value, label } of asked ? [asked] : audience.values(request.register)) {
    const activities = ofAudience(all, value).map((activity) => {
      const theirs = asFor(activity, value);
      const known = once.get(told(theirs)) ?? theirs;
      once.set(told(theirs), known);
      return known;
    });
    const key = activities.map(told).join();
    const before = parts.get(key);
    if (before) before.names.push(label);
    else parts.set(key, { names: [label], activities });
  }
  const ofNobody = asked ? [] : all.filter((activity) => subjectsOf(activity).length === 0);
  return [...parts.values(), ...(ofNobody.length > 0 ? [{ names: [], activities: ofNobody }] : [])];
}

/** What is told in the parts, each thing once, in the order of the register. */
export function toldIn(parts: readonly Part[], { register }: DocumentRequest): readonly Activity[] {
  const order = new Map(register.activities.map(({ id }, index) => [id, index]));
  const place = ({ id }: Activity): number => order.get(id) ?? 0;
  return [...new Set(parts.flatMap(({ activities }) => activities))].toSorted((a, b) => place(a) - place(b));
}

/** The activities that the notice is about, each whole and once. */
export function selected(request: DocumentRequest): readonly Activity[] {
  const asked = chosen(audience, request);
  return asked ? ofAudience(noticed(request.register), asked.value) : noticed(request.register);
}
