import type { Uuid } from '../../basics/uuid.ts';
import { sampleIds } from '../sample.ts';

const id = sampleIds(2);

/** The activities in the order of the register. */
const activities = {
  enquiries: 0x10,
  contracts: 0x11,
  licences: 0x12,
  training: 0x13,
  accounts: 0x14,
  onlinePromotion: 0x15,
  websiteUse: 0x16,
  newsletters: 0x17,
  interactiveFeatures: 0x18,
  partnerEvents: 0x19,
  retention: 0x1a,
  recruitment: 0x1b,
} as const;

export type ActivityName = keyof typeof activities;

/** The entities of this sample beside its activities. */
export const ids = {
  register: id(0x1),
  organisation: id(0x2),
  hosting: id(0x20),
  landingPages: id(0x21),
  eMailDelivery: id(0x22),
  videoConference: id(0x23),
  integrations: id(0x24),
  customerService: id(0x25),
  website: id(0x30),
  analytics: id(0x31),
  customerServiceSoftware: id(0x32),
  licenceServer: id(0x33),
  mailing: id(0x34),
  accessProtection: id(0x40),
  acceptableUse: id(0x41),
  lossProtection: id(0x42),
  updates: id(0x43),
  encryption: id(0x44),
  confidentialityAgreements: id(0x45),
} as const;

export interface ActivityIds {
  readonly self: Uuid;
  /** The items of the activity's lists, numbered from 1. */
  readonly item: (number: number) => Uuid;
}

export const idsOf = (name: ActivityName): ActivityIds => ({
  self: id(activities[name]),
  item: (number) => id(activities[name], number),
});
