import type { Uuid } from '../basics/uuid.ts';
import type { ChangedSince } from '../filings/filing-status.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Waiver } from '../register/waiver.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';
import type { IsoDate } from '../wording/date.ts';
import { isUnder } from './applies.ts';
import { ofEach, onceFor } from './of-each.ts';
import { regimes } from './catalogue.ts';
import { contextOf, type Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Regime, Rule, SubjectKind, Unmet } from './rule.ts';
import { waiversOf } from './waivers.ts';

/** How much of what the law requires is there: counts rules of the severity “error” that have something to say. */
export interface Completeness {
  /** Rules that are met, and those whose findings were waived with a reason. */
  readonly met: number;
  /** Rules that must be met. */
  readonly asked: number;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

const sameFinding = (one: Finding, other: Finding): boolean =>
  one === other ||
  (one.rule === other.rule &&
    one.regime === other.regime &&
    one.severity === other.severity &&
    one.entity === other.entity &&
    one.path === other.path &&
    one.citation.en === other.citation.en &&
    one.message.en === other.message.en &&
    one.message.ru === other.message.ru &&
    one.waiver === other.waiver);

/** Whether two checks found the same. Most findings keep their identity from one check to the next. */
export const saysTheSame = (one: Checked, other: Checked): boolean =>
  one === other ||
  (one.completeness.met === other.completeness.met &&
    one.completeness.asked === other.completeness.asked &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, at) => sameFinding(finding, other.findings[at] as Finding)));

export const nothingAsked: Completeness = { met: 0, asked: 0 };

export const together = (parts: readonly Completeness[]): Completeness => ({
  met: parts.reduce((sum, { met }) => sum + met, 0),
  asked: parts.reduce((sum, { asked }) => sum + asked, 0),
});

const holds = ({ from, until }: Pick<Rule<unknown>, 'from' | 'until'>, today: IsoDate): boolean =>
  (from === undefined || from <= today) && (until === undefined || today <= until);

interface Held {
  readonly today: IsoDate;
  readonly rules: readonly Rule<never>[];
}

const held = new WeakMap<readonly Rule<never>[], Held>();

/** The rules that hold on a day; picked once as long as the day is the same. */
function rulesOn<Subject>(rules: readonly Rule<Subject>[], today: IsoDate): readonly Rule<Subject>[] {
  const before = held.get(rules);
  if (before?.today === today) return before.rules as readonly Rule<Subject>[];
  const now = rules.filter((rule) => holds(rule, today));
  held.set(rules, { today, rules: now });
  return now;
}

/** An entry that a rule across the register names. */
const entryOf = (id: Uuid, { activities, systems, parties, register }: Context): AnyEntry | undefined =>
  activities.get(id) ?? systems.get(id) ?? parties.get(id) ?? register.filings.find((one) => one.id === id);

function waiverFor(
  rule: string,
  entity: Uuid,
  path: string,
  subject: AnyEntry,
  context: Context,
): Waiver | undefined {
  const waived = waiversOf(context.register);
  if (!waived.concerns(rule)) return undefined;
  const mended = entity === subject.id ? subject : entryOf(entity, context);
  return mended && waived.waiverOf(rule, mended, path);
}

function findingOf(
  regime: RegimeId,
  rule: Rule<never>,
  unmet: Unmet,
  subject: AnyEntry,
  context: Context,
): Finding {
  const { id, severity, message, citation } = rule;
  const { path, detail, entity = subject.id } = unmet;
  const waiver = waiverFor(id, entity, path, subject, context);
  const finding: Finding = {
    rule: id,
    regime,
    severity,
    message: detail ? { en: `${message.en} ${detail.en}`, ru: `${message.ru} ${detail.ru}` } : message,
    citation,
    entity,
    path,
  };
  return waiver ? { ...finding, waiver } : finding;
}

interface Told {
  readonly subject: Uuid;
  readonly unmet: readonly Unmet[];
  readonly findings: readonly Finding[];
}

const told = new WeakMap<Rule<never>, Told>();

/** Below this a list is made sooner than compared. */
const fewUnmet = 8;

/** The findings of a rule; where one looks across all of a register and most is as before, what was made before. */
function findingsOf(
  regime: RegimeId,
  rule: Rule<never>,
  unmet: readonly Unmet[],
  subject: AnyEntry,
  context: Context,
): readonly Finding[] {
  const make = (one: Unmet): Finding => findingOf(regime, rule, one, subject, context);
  if (unmet.length < fewUnmet || waiversOf(context.register).concerns(rule.id)) return unmet.map(make);
  const before = told.get(rule);
  const findings = before?.subject === subject.id ? again(before, unmet, make) : unmet.map(make);
  told.set(rule, { subject: subject.id, unmet, findings });
  return findings;
}

/** A place that was named before stands where it stood, or as far from the end. */
function again(
  { unmet: former, findings }: Told,
  unmet: readonly Unmet[],
  make: (one: Unmet) => Finding,
): readonly Finding[] {
  if (former === unmet) return findings;
  const shift = former.length - unmet.length;
  return unmet.map((one, at) => {
    const known =
      former[at] === one ? findings[at] : former[at + shift] === one ? findings[at + shift] : undefined;
    return known ?? make(one);
  });
}

const none: readonly Finding[] = [];

/** What the rules of one law find in one subject. */
export function checkSubject<Subject extends AnyEntry>(
  regime: RegimeId,
  rules: readonly Rule<Subject>[],
  subject: Subject,
  context: Context,
): Checked {
  const findings: Finding[] = [];
  let [met, asked] = [0, 0];
  for (const rule of rulesOn(rules, context.today)) {
    const unmet = rule.unmet(subject, context);
    if (unmet === undefined) continue;
    const found = unmet.length === 0 ? none : findingsOf(regime, rule, unmet, subject, context);
    for (const finding of found) findings.push(finding);
    if (rule.severity !== 'error') continue;
    asked += 1;
    if (found.every(({ waiver }) => waiver !== undefined)) met += 1;
  }
  return { findings, completeness: { met, asked } };
}

const joined = (parts: readonly Checked[]): Checked => ({
  // One copy of each list: register-wide rules give thousands.
  findings: ([] as readonly Finding[]).concat(...parts.map(({ findings }) => findings)),
  completeness: together(parts.map(({ completeness }) => completeness)),
});

/** What the laws of an activity find in it, and how complete it is. */
export function checkActivity(activity: Activity, context: Context): Checked {
  const parts: Checked[] = [];
  for (const regime of regimes)
    if (isUnder(activity, regime.id, context.register))
      parts.push(checkSubject(regime.id, regime.rules.activities, activity, context));
  return joined(parts);
}

type Elsewhere = Exclude<SubjectKind, 'activities' | 'organisation'>;

const elsewhere: readonly Elsewhere[] = ['systems', 'filings', 'destructions', 'requests', 'incidents'];

function checkLists(regime: Regime, context: Context): readonly Checked[] {
  const checkList = (kind: Elsewhere): readonly Checked[] => {
    const rules = regime.rules[kind] as readonly Rule<AnyEntry>[];
    return context.register[kind].map((entry) => checkSubject(regime.id, rules, entry, context));
  };
  return elsewhere.flatMap(checkList);
}

/** The laws that the organisation or any of its activities is under. */
const lawsOf = onceFor(
  ofEach(({ regimes: own = [] }) => own),
  (laws): ReadonlySet<string> => new Set(laws.flat()),
);

/** What the laws find in everything but single activities: the organisation, systems, filings, and across activities. */
export function checkSurroundings(context: Context): Checked {
  const own = context.organisation.regimes ?? [];
  const under = lawsOf(context);
  return joined(
    regimes
      .filter(({ id }) => under.has(id) || own.includes(id))
      .flatMap((regime) => [
        checkSubject(regime.id, regime.rules.organisation, context.organisation, context),
        checkSubject(regime.id, regime.rules.register, context.organisation, context),
        ...checkLists(regime, context),
      ]),
  );
}

/** All of a register on a day, waived findings included: the surroundings first, then each activity. */
export function checkWhole(register: Register, today: IsoDate, changedSince?: ChangedSince): Checked {
  const context = contextOf(register, today, changedSince);
  return joined([
    checkSurroundings(context),
    ...register.activities.map((activity) => checkActivity(activity, context)),
  ]);
}

/** The findings of a register on a day, waived ones included, restricted to one law if named. */
export function checkRegister(register: Register, today: IsoDate, regime?: string): readonly Finding[] {
  const { findings } = checkWhole(register, today);
  return regime === undefined ? findings : findings.filter((finding) => finding.regime === regime);
}
