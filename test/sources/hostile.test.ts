import { describe, expect, it } from 'vitest';
import { isOwnRegister } from '../../shared/sources/own-register.ts';
import { archives, slipping } from '../fixtures/hostile/archives.ts';
import { data, names } from '../fixtures/hostile/data.ts';
import { markup, pointing } from '../fixtures/hostile/markup.ts';
import { wrongFiles } from '../fixtures/hostile/wrong-files.ts';
import { opened, refused, shape, utf8 } from './opened.ts';
import { workWithin } from '../working-time.ts';

/** The hazards ask for one second of a machine of today; the slow ones of tests are given another. */
const atMost = 2000;

describe('files that are made to do harm', () => {
  it.each(
    [...archives, ...markup, ...data, ...wrongFiles].map(
      (hazard) => [hazard.id, hazard.name, hazard] as const,
    ),
  )('%s %s is refused in a sentence', async (_id, _name, { bytes, says }) => {
    const file = bytes();
    const { message } = await workWithin(atMost, () => refused(file));
    expect(message.en).toMatch(says);
    // What, where, what to do: at least two clauses, in both languages.
    expect(message.en).toMatch(/[.,;:].*\./);
    expect(message.ru).toMatch(/[а-я].*\./);
  });

  it.each(
    [...slipping, ...pointing, ...names].map((harmless) => [harmless.id, harmless.name, harmless] as const),
  )('%s %s does nothing', async (_id, _name, { bytes, shows }) => {
    expect(shape(await opened(bytes()))).toEqual(shows);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('IM-08 a register of ours can be told from what cannot be read, also after it came from a worker', async () => {
    const ours = await refused('{"format":"ropa-desk/register"}');
    expect(isOwnRegister(structuredClone(ours))).toBe(true);
    expect(isOwnRegister(await refused(utf8('')))).toBe(false);
  });

  it('ZP-04 macros are told of', async () => {
    const macros = await opened(pointing[2]?.bytes() ?? '');
    expect(macros).toMatchObject({
      notes: [{ en: expect.stringMatching(/macros; they were neither run nor read/) as string }],
    });
  });
});
