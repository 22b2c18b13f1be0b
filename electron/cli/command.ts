/** How a command ends: 0 done, 1 findings that are errors, 2 a decision is needed or it does not apply, 3 unreadable input, 64 bad usage. */
export type ExitCode = 0 | 1 | 2 | 3 | 64;

/** The world a command runs in, so that a test can give it one of its own. */
export interface Surroundings {
  /** Takes results. */
  readonly out: (text: string) => void;
  /** Takes everything about the results: warnings, errors, what was written. */
  readonly err: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** The folder with the faces that are embedded in PDF. */
  readonly fonts: string;
}

/** What a command came to: an exit code and, where it stopped early, the sentence for the person. */
export interface Outcome {
  readonly code: ExitCode;
  readonly sentence?: string;
}

export interface Command {
  readonly name: string;
  /** The line of usage, without “ropa”. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly does: string;
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<Outcome>;
}

export const done: Outcome = { code: 0 };
export const misused = (sentence: string): Outcome => ({ code: 64, sentence });
