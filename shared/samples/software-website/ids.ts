import { sampleIds } from '../sample.ts';

const id = sampleIds(1);

/** The entities of this sample. */
export const ids = {
  register: id(0x1),
  organisation: id(0x2),
  informationExchange: id(0x10),
  siteManagement: id(0x11),
  analyticsService: id(0x20),
  website: id(0x30),
  analytics: id(0x31),
  policyAndActs: id(0x40),
  securityMeasures: id(0x41),
} as const;

/** The items of the lists of one activity, numbered from 1. */
export const itemsOf =
  (activity: 'informationExchange' | 'siteManagement') =>
  (item: number): string =>
    id(activity === 'informationExchange' ? 0x10 : 0x11, item);
