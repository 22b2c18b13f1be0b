import { succeed, type Result } from '../../../shared/basics/result.ts';
import { save } from '../../../shared/file-format/save.ts';
import { importAll } from '../../../shared/merging/import-all.ts';
import { readers } from '../../../shared/readers/catalogue.ts';
import { done, misused, type Command, type Outcome, type Surroundings } from '../command.ts';
import { dayOf } from '../day-option.ts';
import { foreignInput, type ForeignInput } from '../importing/foreign-input.ts';
import { importReport } from '../importing/import-report.ts';
import { reportText, summaryOf } from '../importing/report-lines.ts';
import { placeFault, writeResult } from '../result-files.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart, type Words } from '../words.ts';

const usage = `import INPUT… --out FILE [--format ID] [--report FILE] [--keep-leftovers] [--date YYYY-MM-DD] ${secretUsage}`;
const kinds = {
  out: 'value',
  format: 'value',
  report: 'value',
  date: 'value',
  'keep-leftovers': 'flag',
  ...secretOptions,
} as const;

export const importFiles: Command = {
  name: 'import',
  usage,
  does: 'reads somebody’s tables and documents, by what they hold, into a new register; --keep-leftovers puts what had no place into notes',
  run: async (given, surroundings) => {
    const words = takeApart(given, kinds, usage);
    if (!words.ok) return words.failure;
    const fault = faultIn(words.value) ?? placeFault(words.value, surroundings);
    if (fault) return misused(fault);
    const day = dayOf(words.value, surroundings);
    if (!day.ok) return day.failure;
    const inputs = await inputsOf(words.value, surroundings);
    return inputs.ok ? importInputs(inputs.value, day.value, words.value, surroundings) : inputs.failure;
  },
};

function faultIn(words: Words): string | undefined {
  if (words.positionals.length === 0) return `Name at least one file. Usage: ropa ${usage}`;
  if (words.value('out') === undefined) return `Say where to with --out. Usage: ropa ${usage}`;
  const format = words.value('format');
  return format === undefined || readers.some(({ id }) => id === format)
    ? undefined
    : `There is no format “${format}”, only ${readers.map(({ id }) => id).join(', ')}.`;
}

async function inputsOf(
  words: Words,
  surroundings: Surroundings,
): Promise<Result<readonly ForeignInput[], Outcome>> {
  const inputs: ForeignInput[] = [];
  for (const name of words.positionals) {
    const input = await foreignInput(name, words, surroundings);
    if (!input.ok) return input;
    inputs.push(input.value);
  }
  return succeed(inputs);
}

/** Nothing but the files and the day goes into the register: the same give the same bytes. */
async function importInputs(
  inputs: readonly ForeignInput[],
  day: string,
  words: Words,
  surroundings: Surroundings,
): Promise<Outcome> {
  const [at, by] = [`${day}T00:00:00.000Z`, 'ropa import'];
  const imported = importAll(inputs, { stamp: { at, by }, keepLeftovers: words.flag('keep-leftovers') });
  const report = importReport(inputs, imported);
  const made = {
    text: save(imported.ledger, { at, by }),
    said: summaryOf(report, words.value('report') !== undefined),
    report,
    lines: reportText(report),
  };
  const written = await writeResult(made, words, surroundings);
  return written.ok ? done : written.failure;
}
