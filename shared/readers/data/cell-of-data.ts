import { listOf, members, type Spot } from './data-file.ts';

/** A name of data as a person would write it: “legalBasis” and “legal_basis” are “legal basis”. */
export const headingOf = (name: string): string =>
  name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})|[_\s-]+/gu, ' ')
    .replaceAll(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu, (sign) => sign.toLowerCase())
    .trim();

const isObject = (spot: Spot): boolean => members(spot).length > 0;

/** What calls a thing; what else is said of it stands in brackets behind. */
const names: ReadonlySet<string> = new Set(
  'name title label value naam nom nome nombre название наименование'.split(' '),
);
/** What says by its value alone what it is. */
const plainParts: ReadonlySet<string> = new Set('type role kind category country location'.split(' '));
const units: ReadonlySet<string> = new Set('unit units einheit unité unidad единица'.split(' '));

function simple({ value }: Spot): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** “2” beside “years” is said in one. */
function partsOf(spot: Spot): readonly (readonly [name: string, text: string])[] {
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

/** A thing in one line: “Payroll bureau (processor; IE; service: payslips)”. */
function lineOf(spot: Spot): string {
  if (Array.isArray(spot.value)) return listOf(spot).map(lineOf).filter(Boolean).join(', ');
  if (!isObject(spot)) return simple(spot);
  const parts = partsOf(spot);
  const named = parts.find(([name]) => names.has(name.toLowerCase()));
  const more = parts
    .filter((part) => part !== named)
    .toSorted(([one], [other]) => Number(plainParts.has(other)) - Number(plainParts.has(one)))
    .map(([name, text]) => (plainParts.has(name.toLowerCase()) ? text : `${headingOf(name)}: ${text}`));
  if (named === undefined) return more.join('; ');
  return more.length === 0 ? named[1] : `${named[1]} (${more.join('; ').replaceAll(/[()]/g, '')})`;
}

/** What stands under a name, for a cell or after a label: a line for each part of a list or of a thing without a name. */
export function cellOf(spot: Spot): string {
  if (Array.isArray(spot.value)) return listOf(spot).map(lineOf).filter(Boolean).join('\n');
  const parts = isObject(spot) ? partsOf(spot) : [];
  const isNamed = parts.some(([name]) => names.has(name.toLowerCase()));
  if (parts.length === 0 || isNamed) return lineOf(spot);
  return parts.map(([name, text]) => `${headingOf(name)}: ${text}`).join('\n');
}
