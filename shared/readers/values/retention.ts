import type { Duration } from '../../register/value.ts';
import { dateIn } from './dates.ts';
import { durationsIn } from './durations.ts';
import { foldWords } from './fold-words.ts';
import { citedLaws } from './laws.ts';
import { joints, kindWords, triggerWords } from './retention-words.ts';

/** What a clause says of how long data are kept; its words are kept by whoever asked. */
export interface ReadPeriod {
  readonly kind?: string;
  readonly duration?: Duration;
  readonly until?: string;
  readonly triggers: readonly string[];
  /** The act that sets the term. */
  readonly norm?: string;
  /** Nothing of the words was left unread, and nothing can be read otherwise. */
  readonly certain: boolean;
}

type Trigger = readonly [code: string, shape: RegExp];

const shapes: readonly Trigger[] = Object.entries(triggerWords).map(([code, lines]) => [
  code,
  new RegExp(`(?<!\\p{L})(?:${lines.join('|').replaceAll('\\w', '\\p{L}')})\\p{L}*`, 'u'),
]);

/** The events a text names and the text without them; folded. */
function triggersIn(folded: string): { readonly triggers: readonly string[]; readonly rest: string } {
  const triggers: string[] = [];
  let rest = folded;
  for (const [code, shape] of shapes) {
    const found = shape.exec(rest);
    if (!found) continue;
    triggers.push(code);
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
  }
  return { triggers, rest };
}

const says = (kind: keyof typeof kindWords, folded: string): boolean => kindWords[kind].test(folded);

interface Facts {
  readonly folded: string;
  readonly duration: Duration | undefined;
  readonly triggers: readonly string[];
  readonly norm: string;
  readonly until: string | undefined;
}

function kindOf({ folded, duration, triggers, norm, until }: Facts): string | undefined {
  if (!duration && says('not-stored', folded)) return 'not-stored';
  if (says('periodic-review', folded)) return 'periodic-review';
  if (!duration && says('permanent-archive', folded)) return 'permanent-archive';
  if (norm !== '' || (duration && says('statutory', folded))) return 'statutory';
  if (duration) return 'fixed-term';
  if (until !== undefined) return 'until-date';
  if (triggers.length > 0) return 'until-event';
  if (says('statutory', folded)) return 'statutory';
  return says('criteria', folded) ? 'criteria' : undefined;
}

/** Reads one clause of a retention period: “3 years after the contract ends”, “7 Jahre (BAO § 132)”, “13 mois”. */
export function readPeriod(text: string): ReadPeriod {
  // “See /legal/retention” is a path, and no law.
  const told = text.replaceAll(/(?<=\s|^|\()(?:\/[\w.-]+)+\/?|\bhttps?:\/\/\S+/gu, ' ');
  const laws = citedLaws(told);
  const bare = laws.reduce((kept, { words }) => kept.replace(words, ' '), told);
  const durations = durationsIn(bare);
  const duration = durations[0]?.duration;
  const date = duration ? undefined : dateIn(bare);
  const { triggers, rest } = triggersIn(durations[0]?.rest ?? foldWords(bare));
  const norm = laws.map(({ words }) => words).join('; ');
  const kind = kindOf({ folded: foldWords(bare), duration, triggers, norm, until: date?.date });
  const unread = foldWords(rest.replaceAll(joints, ' '));
  const isCertain = (): boolean => {
    // Where nothing was made of the words, nothing can be wrong: they stand as they are.
    if (kind === undefined) return true;
    // “E-mail: not stored; codes: 15 minutes” says it of a part only.
    if (kind === 'not-stored' && !duration) return !/[;\d]/.test(text);
    return durations.length <= 1 && unread === '' && (date?.certain ?? true);
  };
  return {
    ...(kind !== undefined && { kind }),
    ...(duration && { duration }),
    ...(date && { until: date.date }),
    triggers,
    ...(norm !== '' && { norm }),
    certain: isCertain(),
  };
}
