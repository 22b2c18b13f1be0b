import type { Uuid } from '../../basics/uuid.ts';
import { sampleIds } from '../sample.ts';

const id = sampleIds(3);

/** The activities in the order of the register. */
const activities = {
  licenceAgreements: 0x10,
  identification: 0x11,
  personalAccount: 0x12,
  communication: 0x13,
  promotion: 0x14,
  websiteUse: 0x15,
  listOfUsers: 0x16,
  employees: 0x17,
} as const;

export type ActivityName = keyof typeof activities;

/** The entities of this sample beside its activities. */
export const ids = {
  register: id(0x1),
  organisation: id(0x2),
  hosting: id(0x20),
  mailing: id(0x21),
  authority: id(0x22),
  website: id(0x30),
  account: id(0x31),
  counters: id(0x32),
  paper: id(0x33),
  threats: id(0x40),
  acts: id(0x41),
  responsible: id(0x42),
  article19: id(0x43),
  control: id(0x44),
  harm: id(0x45),
  familiarised: id(0x46),
  documents: id(0x47),
  storage: id(0x48),
} as const;

/** The id of an activity, and of the items of its lists, numbered from 1. */
export const idOf = (name: ActivityName, item?: number): Uuid => id(activities[name], item);
