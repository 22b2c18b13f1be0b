import { done, misused, type Command, type Outcome, type Surroundings } from '../command.ts';
import { documentKinds } from '../../../shared/documents/catalogue.ts';
import { formats, type Format } from '../../../shared/writers/writer.ts';
import { isIsoDate } from '../../../shared/wording/date.ts';
import { languages, type Language } from '../../../shared/wording/wording.ts';
import { dataFormat, dataFormats, makeData } from '../../../shared/exchange/data-formats.ts';
import { optionsOf } from '../document-options.ts';
import { exportAll, whyNot } from '../export-all.ts';
import { readRegister } from '../input.ts';
import { languageOf } from '../language-option.ts';
import { makeDocument } from '../make-document.ts';
import { writeWhole } from '../output.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart, type Words } from '../words.ts';

const usage = `export FILE --document ID --format FMT --lang en|ru --out PATH [--date YYYY-MM-DD] [--option k=v]…  |  ropa export FILE --all --out FOLDER [--lang …] [--format …] [--date …]  |  ropa export FILE --format ${dataFormats.join('|')} --lang en|ru --out PATH [--date …]  |  any with ${secretUsage}`;

const kinds = {
  document: 'value',
  format: 'value',
  lang: 'value',
  out: 'value',
  date: 'value',
  option: 'values',
  all: 'flag',
  ...secretOptions,
} as const;

export const exportDocuments: Command = {
  name: 'export',
  usage,
  does: 'writes one document, all that apply, or the register as data',
  run: async (given, surroundings) => {
    const words = takeApart(given, kinds, usage);
    if (!words.ok) return words.failure;
    const fault = faultIn(words.value);
    if (fault) return misused(fault);
    if (words.value.flag('all')) return runAll(words.value, surroundings);
    const asData = words.value.value('document') === undefined && dataFormat(words.value.value('format'));
    return asData ? runData(words.value, surroundings) : runOne(words.value, surroundings);
  },
};

function faultIn(words: Words): string | undefined {
  const [format, date, language] = [words.value('format'), words.value('date'), words.value('lang')];
  if (words.positionals.length !== 1) return `Name one file. Usage: ropa ${usage}`;
  if (words.value('out') === undefined) return `Say where to with --out. Usage: ropa ${usage}`;
  if (format !== undefined && !dataFormat(format) && !formats.some((one) => one === format))
    return `There is no format “${format}”, only ${formats.join(', ')} for documents and ${dataFormats.join(', ')} for the register as data.`;
  if (date !== undefined && !isIsoDate(date)) return `“${date}” is not a day that exists: write YYYY-MM-DD.`;
  if (language !== undefined && !languages.some((one) => one === language))
    return `There is no language “${language}”, only ${languages.join(', ')}.`;
  const badOption = words.values('option').find((option) => !/^[^=]+=/.test(option));
  return badOption === undefined
    ? undefined
    : `The option “${badOption}” has no value: write --option name=value.`;
}

async function runAll(words: Words, surroundings: Surroundings): Promise<Outcome> {
  if (words.value('document') !== undefined || words.values('option').length > 0) {
    return misused('--all writes every document with all its contents: leave out --document and --option.');
  }
  const [language, format] = [words.value('lang'), words.value('format')];
  if (dataFormat(format))
    return misused(
      `--all writes documents, and none is made as ${format}: leave out --all to write the register.`,
    );
  const input = await readRegister(words, surroundings);
  if (!input.ok) return input.failure;
  return exportAll(
    {
      ...input.value,
      date: words.value('date') ?? surroundings.today,
      languages: language ? [language as Language] : languages,
      formats: format ? [format as Format] : formats,
      folder: words.value('out') ?? '',
    },
    surroundings,
  );
}

/** The whole register as data, for other programs or to be edited as a table. */
async function runData(words: Words, surroundings: Surroundings): Promise<Outcome> {
  const format = dataFormat(words.value('format'));
  const language = languageOf(words.value('lang') ?? '');
  if (!format || !language.ok)
    return misused(`Name the language with --lang en or --lang ru. Usage: ropa ${usage}`);
  if (words.values('option').length > 0)
    return misused(`The register as ${format} is always whole: leave out --option.`);
  const input = await readRegister(words, surroundings);
  if (!input.ok) return input.failure;
  const { register, revision } = input.value;
  const date = words.value('date') ?? surroundings.today;
  const bytes = makeData(register, format, { language: language.value, revision, date });
  const written = await writeWhole(words.value('out') ?? '', bytes, surroundings);
  return written.ok ? done : written.failure;
}

async function runOne(words: Words, surroundings: Surroundings): Promise<Outcome> {
  const [id, format] = [words.value('document'), words.value('format')];
  if (id === undefined || format === undefined)
    return misused(`Name a document with --document and a format with --format. Usage: ropa ${usage}`);
  const language = languageOf(words.value('lang') ?? '');
  if (!language.ok) return misused(`Name the language with --lang en or --lang ru. Usage: ropa ${usage}`);
  const kind = documentKinds.find((one) => one.id === id);
  if (!kind)
    return misused(`There is no document “${id}”, only ${documentKinds.map((one) => one.id).join(', ')}.`);
  if (!kind.formats.some((one) => one === format))
    return misused(`“${id}” is made as ${kind.formats.join(', ')}, not as ${format}.`);
  const input = await readRegister(words, surroundings);
  if (!input.ok) return input.failure;
  const { register, revision, past } = input.value;
  if (!kind.appliesTo(register)) return { code: 2, sentence: `“${id}” does not apply: ${whyNot(kind)}.` };
  const chosen = await optionsOf(kind, register, words, surroundings);
  if (!chosen.ok) return chosen.failure;
  const request = {
    register,
    revision,
    ...past,
    date: words.value('date') ?? surroundings.today,
    language: language.value,
    ...chosen.value,
  };
  const nothing = kind.nothingToPrint?.(request);
  if (nothing) return { code: 2, sentence: `“${id}” was not written: ${nothing.en}` };
  const bytes = await makeDocument(kind, request, format as Format, surroundings.fonts);
  const written = await writeWhole(words.value('out') ?? '', bytes, surroundings);
  return written.ok ? done : written.failure;
}
