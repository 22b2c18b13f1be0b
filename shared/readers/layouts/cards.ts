import { basisOfTitle } from './basis-of-title.ts';
import type { FoundRecord, Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { isOnBehalf } from './names-activity.ts';
import { purposeTitle } from './purpose-title.ts';
import { keyedName } from './record-key.ts';
import { coreIn, gather, say, targetsOf } from './said.ts';
import { tickedOnly } from './marks.ts';

/** What says nothing of an activity: “Sheet1”, “Fiche 3”, “Processing activity”. */
export const emptyTitle =
  /^(?:(?:sheet|tabelle|blatt|feuille|feuil|hoja|foglio|blad|лист|ark|taul|table|tableau|tabla|tabella|таблица|page|seite|fiche|ficha|scheda|record|activity|processing activity|form|formular|formulaire|modèle.*|muster.*|template|vorlage|hauptblatt|anlage|activité|actividad|tratamiento|traitement|verarbeitungst[aä]tigkeit|fiche de traitement|fiche de registre|activité de traitement|registro de actividades.*|карточка(?: процесса)?|процесс|purpose|цель|vvt|rat|rpa|ropa)(?:[\s_.:#№°-]+(?:n[°o]?[\s_.:-]*)?(?:\p{L}{1,5}[-_ ]?)?)?\d*|\d*)$/iu;

/** What tells an activity from a description of the organisation, which has recipients and countries as well. */
const speaking: readonly TargetId[] = ['purpose', 'legalBasis', 'subjects', 'data', 'specialData'];

/** Whether sayings are those of one activity: several of the places both laws ask for, or its name or purpose and one more. */
export function isCard(said: readonly Said[]): boolean {
  const places = targetsOf(said);
  if (!speaking.some((target) => places.has(target))) return false;
  return coreIn(said) >= 2 || (places.has('name') && coreIn(said) >= 1 && places.size >= 3);
}

/** Whether two lists of sayings speak of two activities: they tell the same things. */
export function tellTheSame(one: readonly Said[], other: readonly Said[]): boolean {
  const places = targetsOf(one);
  const both = [...targetsOf(other)].filter((target) => places.has(target));
  return both.length >= 2 || both.some((target) => target === 'name' || target === 'purpose');
}

/** A title that begins with what it titles: “Processing activity: Payroll”, «Карточка процесса «Кадры»». */
const introduced =
  /^(?:[\p{L}’' ]*(?:activit|attivit|actividad|aktivitet|t[äa]tigkeit|traitement|tratamiento|trattamento|verwerking|behandling|processing|fiche|ficha|scheda|процесс|обработк|purpose|цел|tractament)[\p{L}’' ]*)(?:[#№n°o.\s]*\d+)?\s*(?:[:—–]\s*(\S.*)|[«„“"]\s*([^«»„“”"]+?)\s*[»”“"])$/iu;

/** What only says that the key of an activity follows: “Tätigkeit V-01: …”, “Czynność PA-01: …”. */
const activityWord =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?\p{L}*(?:activit|actividad|attivit|aktivitet|tätigkeit|czynno|traitement|tratamiento|trattamento|verwerking|behandling|processing|fiche|ficha|scheda|karta|процесс)\p{L}*\s+/iu;
const key = /^\p{Lu}{1,8}[-–_. ]?\d/u;

function withoutWord(title: string): string {
  const rest = title.replace(activityWord, '');
  return key.test(rest) ? rest : title;
}

/** Where in the text a title stands: “2a.”, “3.1”. */
const section = /^\s*\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?\s+(?=\p{L})/u;

function nameIn(title: string): string {
  const purpose = purposeTitle(title)?.name;
  if (purpose !== undefined && /\p{L}{2}/u.test(purpose)) return purpose;
  const [, after, quoted] = introduced.exec(title.replace(section, '')) ?? [];
  return after ?? quoted ?? title;
}

/** A title as what it says of the activity: its number and its name. */
export function saidOfTitle(title: string | undefined, place: Place): readonly Said[] {
  const { key: number, name: whole } = keyedName(nameIn(withoutWord(title ?? '')));
  const name = whole.replace(/(?<=\p{L}{3}|[)»”"])[.:;]$/u, '');
  if (emptyTitle.test(name) || !/\p{L}{2}/u.test(name)) return [];
  return [...(number === undefined ? [] : [say('number', '', number, place)]), say('name', '', name, place)];
}

/** The place a title fills besides the name: under “Purposes of processing” each title is a purpose. */
const purposeOfTitle = (
  titled: readonly Said[],
  said: readonly Said[],
  isPurpose: boolean,
  label: string,
): readonly Said[] => {
  if (!isPurpose || said.some(({ target, text }) => target === 'purpose' && text !== '')) return [];
  return titled
    .filter(({ target }) => target === 'name')
    .map((name) => ({ ...name, label, target: 'purpose' as const }));
};

/** One activity of its title and of what stands under it. */
export function cardOf(
  title: string | undefined,
  said: readonly Said[],
  place: Place,
  isPurpose = false,
): FoundRecord {
  const ownName = said.some(({ target, text }) => target === 'name' && text !== '');
  const based = said.some(({ target, text }) => target === 'legalBasis' && text !== '')
    ? undefined
    : basisOfTitle(title ?? '');
  const basis = based ? [say('legalBasis', '', based.basis, place)] : [];
  const titled = saidOfTitle(based?.title ?? title, place);
  const onBehalf = isOnBehalf(title ?? '');
  const named = said
    .map((one) => (onBehalf ? ofAnother(one) : one))
    .flatMap((one) => (one.target === 'name' && titled.length === 0 ? keyedSaid(one) : [one]));
  const kept =
    titled.length === 0 && title !== undefined && !ownName ? [say(undefined, '', title, place)] : titled;
  const purpose = purposeTitle(title ?? '');
  const isItself = isPurpose || purpose !== undefined;
  const all = gather(
    [...kept, ...purposeOfTitle(titled, said, isItself, purpose?.label ?? ''), ...basis, ...named].flatMap(
      tickedOnly,
    ),
  ).filter(({ text }) => text !== '');
  return { said: all, place };
}

const ofAnother = (said: Said): Said =>
  said.target === 'controller' ? { ...said, target: 'onBehalfOf' } : said;

function keyedSaid(said: Said): readonly Said[] {
  const { key: number, name } = keyedName(said.text);
  return number === undefined ? [said] : [say('number', '', number, said.place), { ...said, text: name }];
}
