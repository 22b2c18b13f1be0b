import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import type { System } from '../../register/system.ts';
import type { Text } from '../../wording/wording.ts';
import { audienceAmong, chosen, ofAudience } from '../audience.ts';
import type { DocumentOption, DocumentRequest } from '../document-kind.ts';
import { published } from '../fz152-policy-parts/published.ts';

/** Systems through which data come in from a website. */
const webKinds: ReadonlySet<string> = new Set(['website', 'online-shop', 'customer-portal', 'web-analytics']);
/** Persons whose data come in from a website, whatever systems are recorded. */
const webSubjects: ReadonlySet<string> = new Set(['site-visitor', 'site-user']);

/** The host of an address as people write it: “https://www.example.org/contact” → “example.org”. */
const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');

const textsOf = (system: System): string =>
  [system.name, system.description, system.address]
    .flatMap((text: Text | undefined) => [text?.en, text?.ru])
    .join(' ')
    .toLowerCase();

/** A whole host: “example.org” is not found in “shop.example.org” nor in “example.org.uk”. */
function mentions(text: string, host: string): boolean {
  const escaped = host.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\d.-])(?:www\\.)?${escaped}(?![\\p{L}\\d-]|\\.[\\p{L}\\d])`, 'u').test(text);
}

const webSystems = (activity: Activity, register: Register): readonly System[] =>
  register.systems.filter(({ id, kind }) => activity.systems?.includes(id) && kind && webKinds.has(kind));

const isOfTheWeb = (activity: Activity, register: Register): boolean =>
  webSystems(activity, register).length > 0 ||
  (activity.subjects ?? []).some((code) => webSubjects.has(code));

/**
 * The activities that collect data on a website. A register does not say so outright; it follows from the systems: an
 * activity is of the web if it uses a website, a shop, a portal or web analytics, or if its subjects are visitors or users
 * of a site. If its web systems name some of the organisation's sites (in their name, description or address), it is of
 * these; else of every site. Where no activity is of the web nothing can be told, and all are taken: a policy that says
 * too much is better than one that hides a purpose.
 */
export function collectedOn(
  website: string,
  activities: readonly Activity[],
  register: Register,
): readonly Activity[] {
  const web = activities.filter((activity) => isOfTheWeb(activity, register));
  if (web.length === 0) return activities;
  const hosts = (register.organisation.websites ?? []).map(hostOf).filter((host) => host !== '');
  const asked = hostOf(website);
  return web.filter((activity) => {
    const texts = webSystems(activity, register).map(textsOf);
    const named = hosts.filter((host) => texts.some((text) => mentions(text, host)));
    return named.length === 0 || named.includes(asked);
  });
}

/** Whether the register lets one tell which activities are of the web at all. */
export const websiteCanBeTold = (register: Register): boolean =>
  published(register).some((activity) => isOfTheWeb(activity, register));

export const website: DocumentOption = {
  id: 'website',
  label: { en: 'Website', ru: 'Сайт' },
  values: (register) =>
    (register.organisation.websites ?? []).map((address) => ({
      value: address,
      label: { en: address, ru: address },
    })),
};

export const audience: DocumentOption = audienceAmong(published);

/** The activities the extract is about. */
export function selectedActivities(request: DocumentRequest): readonly Activity[] {
  const { register } = request;
  const [site, whose] = [chosen(website, request), chosen(audience, request)];
  const onSite = site ? collectedOn(site.value, published(register), register) : published(register);
  return whose ? ofAudience(onSite, whose.value) : onSite;
}
