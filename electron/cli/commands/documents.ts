import { documentKinds } from '../../../shared/documents/catalogue.ts';
import { languages } from '../../../shared/wording/wording.ts';
import { done, misused, type Command } from '../command.ts';
import { takeApart } from '../words.ts';

const usage = 'documents [--json]';

export const documents: Command = {
  name: 'documents',
  usage,
  does: 'lists the documents, their formats and options',
  run: async (given, surroundings) => {
    const words = takeApart(given, { json: 'flag' }, usage);
    if (!words.ok) return words.failure;
    if (words.value.positionals.length > 0)
      return misused(`“${words.value.positionals[0]}” is not understood. Usage: ropa ${usage}`);
    const rows = documentKinds.map(({ id, regime, formats, options }) => ({
      id,
      regime,
      formats,
      languages,
      options: options.map((option) => option.id),
    }));
    const lines = documentKinds
      .map(({ id, name, formats }) => `${id}  ${name.en} (${formats.join(', ')})\n`)
      .join('');
    surroundings.out(words.value.flag('json') ? `${JSON.stringify(rows, null, 2)}\n` : lines);
    return done;
  },
};
