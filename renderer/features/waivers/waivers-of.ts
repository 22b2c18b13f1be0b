import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { markOf } from '../../../shared/regimes/waivers.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import type { Language } from '../../../shared/wording/wording.ts';

/** Why findings may stay, in whose words and since when. */
export interface Decision {
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
  readonly language: Language;
}

/**
 * The edits that waive findings, together one change. Each waiver keeps the mark of what its field says now, so that it
 * lapses when the field changes; a finding whose entry is gone needs none.
 */
export function waiverEdits(
  findings: readonly Finding[],
  { reason, by, on, language }: Decision,
  entryOf: (id: Uuid) => AnyEntry | undefined,
  newId: () => Uuid,
): readonly Edit[] {
  return findings.flatMap(({ rule, entity, path }): readonly Edit[] => {
    const entry = entryOf(entity);
    if (!entry) return [];
    const waiver = {
      id: newId(),
      rule,
      entity,
      ...(path === undefined ? {} : { path }),
      seen: markOf(entry, path),
      reason: { [language]: reason },
      by: { [language]: by },
      on,
    };
    return [{ type: 'create', kind: 'waivers', entry: waiver }];
  });
}
