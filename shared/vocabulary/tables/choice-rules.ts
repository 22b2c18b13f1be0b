import type { Wording } from '../../wording/wording.ts';
import type { Term } from '../vocabulary.ts';
import type { CorrectionRules } from './dated-table.ts';

interface ChoiceOf<Value, Choice extends string> {
  /** The choices a user has, by code, in the order in which they are offered. */
  readonly choices: Readonly<Record<Choice, Wording>>;
  /** The choice a value stands for. */
  readonly read: (value: Value) => Choice;
  /** The value a choice makes of what stood there before; `undefined` where a choice alone makes none. */
  readonly put: (choice: Choice, before: Value | undefined) => Value | undefined;
}

/** How a table is corrected whose user chooses one of a few codes. */
export function choiceRules<Value, Choice extends string>({
  choices,
  read,
  put,
}: ChoiceOf<Value, Choice>): Pick<CorrectionRules<Value>, 'values' | 'parse' | 'write'> {
  const terms = Object.entries<Wording>(choices).map(([code, label]): Term => ({
    code,
    label,
    citations: [],
  }));
  const isChoice = (code: string): code is Choice => terms.some((term) => term.code === code);
  return {
    values: { kind: 'choices', choices: terms },
    parse: (text, before) => {
      const code = text.trim();
      return isChoice(code) ? put(code, before) : undefined;
    },
    write: read,
  };
}
