import { save } from '../../../shared/file-format/save.ts';
import { samples } from '../../../shared/samples/catalogue.ts';
import { done, misused, type Command } from '../command.ts';
import { writeWhole } from '../output.ts';
import { takeApart } from '../words.ts';

const usage = 'sample [--name NAME] [--out FILE]';

export const sample: Command = {
  name: 'sample',
  usage,
  does: 'writes a sample register; without a name lists them',
  run: async (given, surroundings) => {
    const words = takeApart(given, { name: 'value', out: 'value' }, usage);
    if (!words.ok) return words.failure;
    if (words.value.positionals.length > 0)
      return misused(`“${words.value.positionals[0]}” is not understood. Usage: ropa ${usage}`);
    const name = words.value.value('name');
    if (name === undefined) {
      surroundings.out(
        samples.map((one) => `${one.name}  ${one.label.en}: ${one.description.en}\n`).join(''),
      );
      return done;
    }
    const chosen = samples.find((one) => one.name === name);
    if (!chosen)
      return misused(`There is no sample “${name}”, only ${samples.map((one) => one.name).join(', ')}.`);
    const ledger = chosen.make();
    const at = ledger.history.at(-1)?.at ?? `${surroundings.today}T00:00:00.000Z`;
    const text = save(ledger, { at, by: 'Ropa Desk' });
    const file = words.value.value('out');
    if (file === undefined) {
      surroundings.out(text);
      return done;
    }
    const written = await writeWhole(file, new TextEncoder().encode(text), surroundings);
    return written.ok ? done : written.failure;
  },
};
