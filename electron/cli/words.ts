import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { misused, type Outcome } from './command.ts';

/** The options of a command by name: with a value, with several values, or none. */
export type OptionKinds = Readonly<Record<string, 'value' | 'values' | 'flag'>>;

/** A command's words taken apart: what stands by itself, and the options. */
export interface Words {
  readonly positionals: readonly string[];
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

const configOf = (kinds: OptionKinds): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      kind === 'flag' ? { type: 'boolean' } : { type: 'string', multiple: kind === 'values' },
    ]),
  );

/** Takes the words apart; an unknown option or a missing value is bad usage, said in a sentence. */
export function takeApart(
  words: readonly string[],
  kinds: OptionKinds,
  usage: string,
): Result<Words, Outcome> {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: configOf(kinds),
      allowPositionals: true,
      strict: true,
    });
    const given: Readonly<Record<string, unknown>> = values;
    const texts = (name: string): readonly string[] =>
      [given[name] ?? []].flat().filter((value) => typeof value === 'string');
    return succeed({
      positionals,
      value: (name) => texts(name)[0],
      values: texts,
      flag: (name) => given[name] === true,
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return fail(misused(`${reason}. Usage: ropa ${usage}`));
  }
}
