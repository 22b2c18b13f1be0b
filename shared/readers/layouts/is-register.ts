import { foldHeading, plainLetters } from '../headings/fold-heading.ts';
import type { Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import type { Header } from './header-row.ts';
import { core, type Understanding } from './understanding.ts';

/** Things of which an activity has several: a table that lists them lists no activities. */
const otherThings: ReadonlySet<TargetId> = new Set([
  'systems', 'processors', 'recipients', 'measures', 'data', 'retention', 'subjects', 'transfers', 'specialData', 'legalBasis',
]); // prettier-ignore

/** What calls anything by its name, be it an activity or a cookie. */
const bareNames: ReadonlySet<string> = new Set(
  'name nom nombre nome naam navn namn nimi nazwa nume titel title bezeichnung наименование название'
    .split(' ')
    .map(foldHeading),
);
/** Headings over lists of things that have a purpose, data and a term as activities have them. */
const otherLists =
  /cookie|tracker|local ?storage|pixel|(?:sub-?|unter)?auftragsverarbeiter|sub-?process|vendors?\b|dienstleister|sous-trait|prestataire|encargad|fornitor|responsabili esterni|verwerkers\b|leverancier|databehandler|personuppgiftsbitrad|podmioty przetwarzajace|suboperador|subcontratant|обработчик|по поручению|подрядчик|испдн|информационн\p{L}+ систем|должност/u;

/** Whether a heading announces a list of such things. */
export const announcesOthers = (headings: readonly string[]): boolean =>
  headings.some((heading) => otherLists.test(plainLetters(heading)));

/** Whose lists tell a purpose and data of each, as a register does. */
const parties: ReadonlySet<TargetId> = new Set(['processors', 'recipients', 'systems']);

/** Whether columns are those of a register of activities: what it is called or for, and something of what the law asks. */
export function isRegister(
  { columns }: Header,
  over: TargetId | undefined,
  headings: readonly string[],
  { of }: Understanding,
): boolean {
  const places = new Set(columns.map(({ target }) => target));
  const first = columns.find(({ target, heading }) => heading !== '' && target !== 'number');
  const cores = [...places].filter((target) => target !== undefined && core.has(target));
  // Under “Systems” a name and a purpose are those of a system.
  if (over !== undefined && otherThings.has(over) && cores.length < 3) return false;
  const isCalled = columns.some(
    ({ heading, target }) =>
      target === 'name' && of(heading).target === 'name' && !bareNames.has(foldHeading(heading)),
  );
  const listed = [over, first?.target].some((target) => target !== undefined && parties.has(target));
  if (listed && !isCalled && !places.has('legalBasis')) return false;
  if (!isCalled && announcesOthers([...headings, first?.heading ?? ''])) return false;
  if (places.has('name')) return cores.length >= 1;
  if (!places.has('purpose') || cores.length < 2) return false;
  return first?.target === undefined || !otherThings.has(first.target) || cores.length >= 4;
}

/** Whether each row goes on with an activity of another sheet: its number first, then what the law asks. */
export function goesOn({ columns, to }: Header, rows: readonly Row[]): boolean {
  const first = columns.find(({ heading }) => heading !== '');
  if (first?.target !== 'number') return false;
  const cores = new Set(
    columns.flatMap(({ target }) => (target !== undefined && core.has(target) ? [target] : [])),
  );
  const keys = rows.slice(to).map(({ cells }) => cells[first.at]?.trim() ?? '');
  return cores.size >= 2 && new Set(keys).size === keys.length && keys.every((key) => /\p{L}.*\d/u.test(key));
}
