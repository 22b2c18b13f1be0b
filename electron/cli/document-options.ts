import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import {
  takes,
  type DocumentKind,
  type DocumentOption,
  type DocumentRequest,
} from '../../shared/documents/document-kind.ts';
import type { Register } from '../../shared/register/register.ts';
import { misused, type Outcome, type Surroundings } from './command.ts';
import { readFrom } from './input.ts';
import type { Words } from './words.ts';

type Chosen = Pick<DocumentRequest, 'options' | 'compareWith'>;

const isFile = (value: string): boolean => /\.(?:json|gz|age)$/i.test(value);

/** What a document is to be made with, as `--option name=value` says; a file to compare with is read. */
export async function optionsOf(
  kind: DocumentKind,
  register: Register,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<Chosen, Outcome>> {
  const options: Record<string, string> = {};
  let compareWith: Register | undefined;
  for (const given of words.values('option')) {
    const at = given.indexOf('=');
    const [name, value] = [given.slice(0, at), given.slice(at + 1)];
    const option = kind.options.find((one) => one.id === name);
    if (!option) return fail(misused(noOption(kind, name)));
    if (takes(option, value, register)) options[name] = value;
    else if (option.file && isFile(value)) {
      const other = await readFrom(value, words, surroundings);
      if (!other.ok) return other;
      compareWith = other.value.register;
    } else return fail(misused(noValue(option, value, register)));
  }
  return succeed({ options, ...(compareWith && { compareWith }) });
}

function noOption({ id, options }: DocumentKind, name: string): string {
  const others = options.length > 0 ? `, only ${options.map((one) => one.id).join(', ')}` : '';
  return `“${id}” has no option “${name}”${others}.`;
}

function noValue({ id, values, open, file }: DocumentOption, value: string, register: Register): string {
  const offered = values(register).map((choice) => choice.value);
  const understood = [...(open ? [open.form.en] : []), ...(file ? ['a file that ends in .ropa.json'] : [])];
  const all = [...offered, ...understood];
  return `The option ${id} has no value “${value}” in this register${all.length > 0 ? `, only ${all.join(', ')}` : ''}.`;
}
