import type { ZodError } from 'zod';
import type { Json } from '../basics/json.ts';
import { shapeFault, type ReadFailure } from './read-failure.ts';

type Path = readonly PropertyKey[];

/** The first fault of a file's shape as a sentence with its place. */
export function faultOf(error: ZodError, file: Json): ReadFailure {
  const issue = error.issues[0];
  if (!issue) throw new Error('a failed check without an issue');
  const place = placeOf(issue.path, file);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return shapeFault(placeOf([...issue.path, key], file), 'there is no such field', 'такого поля нет');
  }
  const wrong = valueAt(issue.path, file);
  if (wrong === undefined) return shapeFault(place, 'something is missing here', 'здесь чего-то не хватает');
  if (issue.code === 'custom' || issue.code === 'invalid_format') {
    return shapeFault(
      place,
      `the value ${quoted(wrong)} ${issue.message}`,
      `значение ${quoted(wrong)} не подходит (${issue.message})`,
    );
  }
  return shapeFault(
    place,
    `the value ${quoted(wrong)} does not fit (${issue.message})`,
    `значение ${quoted(wrong)} не подходит (${issue.message})`,
  );
}

/** `register.activities[3].purpose.en` and, where it has one, the name of the activity it stands in. */
function placeOf(path: Path, file: Json): string {
  const written = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  const name = nameAt(path.slice(0, 3), file);
  return (written || 'the top of the file') + (name ? ` (“${name}”)` : '');
}

function nameAt(path: Path, file: Json): string | undefined {
  const entry = path.length === 3 ? valueAt(path, file) : undefined;
  const name = (entry as { name?: { en?: unknown; ru?: unknown } } | undefined)?.name;
  const words = name?.en ?? name?.ru;
  return typeof words === 'string' ? words.slice(0, 80) : undefined;
}

function valueAt(path: Path, file: Json): unknown {
  let value: unknown = file;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
