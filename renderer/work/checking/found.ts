import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Waiver } from '../../../shared/register/waiver.ts';
import { together, nothingAsked, type Checked, type Completeness } from '../../../shared/regimes/check.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { expanded } from './compact-finding.ts';
import type { Piece } from './messages.ts';

/** What the laws find in the open register, as it was last worked out as a whole. */
export interface Found {
  /** The register it speaks of; `undefined` as long as nothing is worked out. */
  readonly register: Uuid | undefined;
  /** All of them, waived ones included: first those of the organisation, systems and records, then activity by activity. */
  readonly findings: readonly Finding[];
  /** Those found outside of single activities; a rule across the register may lead to an activity all the same. */
  readonly surroundings: readonly Finding[];
  readonly completeness: Completeness;
  readonly checkedOf: (activity: Uuid) => Checked | undefined;
}

export const nothingFound: Found = {
  register: undefined,
  findings: [],
  surroundings: [],
  completeness: nothingAsked,
  checkedOf: () => undefined,
};

/** The pieces that a checker has told, by the entry they were found at. */
export type Pieces = Map<Uuid, Checked>;

const waiversById = (waivers: readonly Waiver[]): ((id: Uuid) => Waiver | undefined) => {
  const byId = new Map(waivers.map((waiver) => [waiver.id, waiver]));
  return (id) => byId.get(id);
};

/** Takes news in; waivers are looked up in the register as it is now. */
export function takeIn(pieces: Pieces, news: readonly Piece[], { waivers }: Pick<Register, 'waivers'>): void {
  const waiverOf = waiversById(waivers);
  for (const { owner, findings, completeness } of news)
    pieces.set(owner, {
      findings: findings.map((finding) => expanded(finding, owner, waiverOf)),
      completeness,
    });
}

/** So many lists are laid together at a time: two hundred thousand findings one by one take a frame and more. */
const atOnce = 1000;

function joined(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const parts: (readonly Finding[])[] = [];
  for (let at = 0; at < lists.length; at += atOnce)
    parts.push(([] as readonly Finding[]).concat(...lists.slice(at, at + atOnce)));
  return ([] as readonly Finding[]).concat(...parts);
}

/** All that was told, in the order of the register; what was told of entries that are gone is left out. */
export function foundIn(pieces: Pieces, { id, organisation, activities }: Register): Found {
  const surroundings = pieces.get(organisation.id);
  const all: Checked[] = surroundings ? [surroundings] : [];
  for (const activity of activities) {
    const checked = pieces.get(activity.id);
    if (checked) all.push(checked);
  }
  return {
    register: id,
    findings: joined(all.map(({ findings }) => findings)),
    surroundings: surroundings?.findings ?? [],
    completeness: together(all.map(({ completeness }) => completeness)),
    checkedOf: (activity) => pieces.get(activity),
  };
}
