import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { languages, type Language } from '../../shared/wording/wording.ts';
import { misused, type Outcome } from './command.ts';

/** The language an option names. */
export function languageOf(text: string): Result<Language, Outcome> {
  const language = languages.find((one) => one === text);
  return language
    ? succeed(language)
    : fail(misused(`There is no language “${text}”, only ${languages.join(', ')}.`));
}
