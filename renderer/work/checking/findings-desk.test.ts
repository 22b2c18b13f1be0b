import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { checkWhole } from '../../../shared/regimes/check.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { markOf } from '../../../shared/regimes/waivers.ts';
import type { Register } from '../../../shared/register/register.ts';
import { findingsDesk, type FindingsDesk } from './findings-desk.ts';
import type { Found } from './found.ts';
import { lineInWindow } from './lines.ts';
import type { OpenLine, ToChecker } from './messages.ts';

const day = '2026-11-29';

const next = (desk: FindingsDesk): Promise<Found> =>
  new Promise((resolve) => {
    const stop = desk.subscribe(() => {
      stop();
      resolve(desk.get());
    });
  });

async function looked(desk: FindingsDesk, register: Register, today = day): Promise<Found> {
  const found = next(desk);
  desk.look(register, today);
  return found;
}

/** A line as to a worker: what is sent is a copy, and is listened to. */
function recorded(): { readonly line: OpenLine; readonly sent: ToChecker[] } {
  const sent: ToChecker[] = [];
  const line: OpenLine = (onMessage, onFault) => {
    const inner = lineInWindow((message) => onMessage(structuredClone(message)), onFault);
    return {
      ...inner,
      post: (message) => {
        sent.push(message);
        inner.post(structuredClone(message));
      },
    };
  };
  return { line, sent };
}

const emptied = (register: Register): Register => ({
  ...register,
  activities: register.activities.map(({ id, regimes }) => ({ id, ...(regimes ? { regimes } : {}) })),
});

const sentActivities = (sent: readonly ToChecker[]): readonly string[] =>
  sent.flatMap((message) =>
    message.type === 'entries' && message.kind === 'activities' ? message.entries.map(({ id }) => id) : [],
  );

describe('the findings desk', () => {
  const register = emptied(smallRegister);

  it('finds what a check of the whole finds, in its order', async () => {
    const { line } = recorded();
    const found = await looked(findingsDesk(line), register);
    const whole = checkWhole(register, day);
    expect(whole.findings.length).toBeGreaterThan(10);
    expect(found.findings).toEqual(whole.findings);
    expect(found.completeness).toEqual(whole.completeness);
  });

  it('sends of an edit the edited entry only, and answers it', async () => {
    const { line, sent } = recorded();
    const desk = findingsDesk(line);
    await looked(desk, register);
    sent.length = 0;
    const [first, ...others] = register.activities;
    if (!first) throw new Error('no activity');
    const edited: Register = {
      ...register,
      activities: [
        { ...first, purpose: { en: 'Answering enquiries', ru: 'Ответы на обращения' } },
        ...others,
      ],
    };
    const found = await looked(desk, edited);
    expect(sentActivities(sent)).toEqual([first.id]);
    expect(sent.some(({ type }) => type === 'order')).toBe(false);
    expect(found.findings).toEqual(checkWhole(edited, day).findings);
  });

  it('forgets what is deleted, and follows another order', async () => {
    const { line } = recorded();
    const desk = findingsDesk(line);
    await looked(desk, register);
    const fewer = { ...register, activities: register.activities.slice(1).toReversed() };
    expect((await looked(desk, fewer)).findings).toEqual(checkWhole(fewer, day).findings);
  });

  it('tells a waiver and a waiver taken back', async () => {
    const { line } = recorded();
    const desk = findingsDesk(line);
    const before = await looked(desk, register);
    const [activity] = register.activities;
    const finding = before.findings.find((one) => one.entity === activity?.id && !one.waiver);
    if (!finding || !activity) throw new Error('nothing found');
    const { rule, entity, path } = finding;
    const waiver = { id: 'w', rule, entity, ...(path ? { path } : {}), seen: markOf(activity, path) };
    const isWaived = (one: Finding): boolean => one.waiver?.id === waiver.id;
    const withWaiver = { ...register, waivers: [...register.waivers, waiver] };
    const waived = await looked(desk, withWaiver);
    expect(waived.findings.filter(isWaived).map((one) => one.rule)).toEqual([rule]);
    expect(waived.completeness).toEqual(checkWhole(withWaiver, day).completeness);
    const back = await looked(desk, register);
    expect(back.findings.some(isWaived)).toBe(false);
  });

  it('goes on in the window where the worker fails', async () => {
    const broken: OpenLine = (_onMessage, onFault) => ({
      post: (message) => void (message.type === 'check' && queueMicrotask(onFault)),
      end: () => undefined,
    });
    const found = await looked(findingsDesk(broken, lineInWindow), register);
    expect(found.findings.length).toBe(checkWhole(register, day).findings.length);
  });

  it('says nothing of the former register once another is open', async () => {
    const desk = findingsDesk(recorded().line);
    await looked(desk, register);
    const other = { ...register, id: '0198c0de-0000-7000-8000-00000000ffff', activities: [] };
    const found = await looked(desk, other);
    expect(found.register).toBe(other.id);
    expect(found.findings).toEqual(checkWhole(other, day).findings);
  });
});
