import { listOf, members, type Spot } from './data-file.ts';

/** A name of data as a person would write it: “legalBasis” and “legal_basis” are “legal basis”. */
export const headingOf = (name: string): string =>
  name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})|[_\s-]+/gu, ' ')
    .replaceAll(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu, (sign) => sign.toLowerCase())
    .trim();

const isObject = (spot: Spot): boolean => members(spot).length > 0;

/** What calls a thing, the surest first; what else is said of it stands in brackets behind. */
const names: readonly ReadonlySet<string>[] = [
  'name title label naam nom nome nombre название наименование',
  'category kategorie categorie categoria категория',
  'value required needed answer',
].map((words) => new Set(words.split(' ')));
/** What lists the parts of a thing: “{category: identity, items: [name, address]}”. */
const partLists: ReadonlySet<string> = new Set('items fields elements examples attributes'.split(' '));
/** What says by its value alone what it is. */
const plainParts: ReadonlySet<string> = new Set(
  'type role kind category country location reference article period duration technical organisational organizational'.split(
    ' ',
  ),
);
const units: ReadonlySet<string> = new Set('unit units einheit unité unidad единица'.split(' '));

function simple({ value }: Spot): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

type Part = readonly [name: string, text: string];

/** “2” beside “years” is said in one. */
function partsOf(spot: Spot): readonly Part[] {
  const parts = members(spot).map(([name, part]) => [name, lineOf(part)] as const);
  const unit = parts.find(([name, text]) => units.has(name.toLowerCase()) && text !== '');
  const amount = parts.find(([, text]) => /^\d+(?:[.,]\d+)?$/.test(text));
  const joined =
    unit && amount
      ? parts.flatMap((part) =>
          part === amount ? [['value', `${amount[1]} ${unit[1]}`] as const] : part === unit ? [] : [part],
        )
      : parts;
  return joined.filter(([, text]) => text !== '');
}

const nameOf = (parts: readonly Part[]): Part | undefined =>
  names
    .map((words) => parts.find(([name]) => words.has(name.toLowerCase())))
    .find((part) => part !== undefined);

const said = ([name, text]: Part): string =>
  plainParts.has(name.toLowerCase()) ? text : `${headingOf(name)}: ${text}`;

/** A thing in one line: “Payroll bureau (processor; IE; service: payslips)”, “Identity: name, address”. */
function lineOf(spot: Spot): string {
  if (Array.isArray(spot.value)) return listOf(spot).map(lineOf).filter(Boolean).join(', ');
  if (!isObject(spot)) return simple(spot);
  const parts = partsOf(spot);
  const named = nameOf(parts);
  const listed = named && parts.find((part) => part !== named && partLists.has(part[0].toLowerCase()));
  const more = parts
    .filter((part) => part !== named && part !== listed)
    .toSorted(([one], [other]) => Number(plainParts.has(other)) - Number(plainParts.has(one)))
    .map(said);
  if (named === undefined) return more.join('; ');
  const head = listed === undefined ? named[1] : `${named[1]}: ${listed[1]}`;
  return more.length === 0 ? head : `${head} (${more.join('; ').replaceAll(/[()]/g, '')})`;
}

/** What stands under a name, for a cell or after a label: a line for each part of a list or of a thing without a name. */
export function cellOf(spot: Spot): string {
  if (Array.isArray(spot.value)) return listOf(spot).map(lineOf).filter(Boolean).join('\n');
  const parts = isObject(spot) ? partsOf(spot) : [];
  if (parts.length === 0 || nameOf(parts)) return lineOf(spot);
  const lists = new Map(members(spot).filter(([, { value }]) => Array.isArray(value)));
  return parts
    .map((part) => {
      const list = plainParts.has(part[0].toLowerCase()) ? lists.get(part[0]) : undefined;
      return list ? cellOf(list) : said(part);
    })
    .join('\n');
}
