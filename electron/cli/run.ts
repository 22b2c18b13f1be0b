import { commands } from './catalogue.ts';
import type { Command, ExitCode, Outcome, Surroundings } from './command.ts';

const helpOf = ({ usage, does }: Pick<Command, 'usage' | 'does'>): string =>
  `  ropa ${usage}\n      ${does}\n`;

const help = (): string =>
  `Ropa Desk on the command line.\n\n${commands.map(helpOf).join('')}\nA FILE may be compressed (gzip) or encrypted (age); an encrypted one needs --passphrase-file FILE, whose first line is the\npassphrase, or --identity FILE, a key file of age-keygen.\n\nExit: 0 done, 1 findings that are errors, 2 a decision is needed or it does not apply, 3 the input cannot be read, 64 bad usage.\n`;

/**
 * What nobody foresaw: a fault of ours, or a file that says what no program writes. By itself it would end in a stack
 * trace and in the code that means findings.
 */
const unforeseen = (error: unknown): Outcome => ({
  code: 3,
  sentence: `The command stopped at something that the program does not expect (${error instanceof Error ? error.message : String(error)}). Look whether a file was changed by hand, and take another copy of it.`,
});

/** Runs one command line; gives the exit code. Nothing a person can do wrong ends in a stack trace. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? surroundings.err : surroundings.out)(help());
    return name === undefined ? 64 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    surroundings.err(
      `There is no command “${name}”, only ${commands.map((one) => one.name).join(', ')}. “ropa help” explains them.\n`,
    );
    return 64;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    surroundings.out(helpOf(command));
    return 0;
  }
  const { code, sentence } = await command.run(rest, surroundings).catch(unforeseen);
  if (sentence !== undefined) surroundings.err(`${sentence}\n`);
  return code;
}
