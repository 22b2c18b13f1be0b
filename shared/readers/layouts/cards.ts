import type { FoundRecord, Said } from '../found-record.ts';
import type { Place } from '../source-document.ts';
import { keyedName } from './record-key.ts';
import { coreIn, gather, say, targetsOf } from './said.ts';
import { tickedOnly } from './marks.ts';

/** What says nothing of an activity: “Sheet1”, “Fiche 3”, “Processing activity”. */
const emptyTitle =
  /^(?:sheet|tabelle|blatt|feuille|feuil|hoja|foglio|blad|лист|ark|taul|table|tableau|tabla|tabella|таблица|page|seite|fiche|ficha|scheda|record|activity|processing activity|form|formular|formulaire|modèle.*|muster.*|template|vorlage|hauptblatt|anlage|activité|actividad|tratamiento|traitement|verarbeitungst[aä]tigkeit|fiche de traitement|fiche de registre|activité de traitement|registro de actividades.*|карточка(?: процесса)?|процесс)?[\s_.:#№-]*\d*$/iu;

/** Whether sayings are those of one activity: several of the places both laws ask for, or its name or purpose and one more. */
export function isCard(said: readonly Said[]): boolean {
  const places = targetsOf(said);
  return coreIn(said) >= 2 || (places.has('name') && coreIn(said) >= 1 && places.size >= 3);
}

/** Whether two lists of sayings speak of two activities: they tell the same things. */
export function tellTheSame(one: readonly Said[], other: readonly Said[]): boolean {
  const places = targetsOf(one);
  const both = [...targetsOf(other)].filter((target) => places.has(target));
  return both.length >= 2 || both.some((target) => target === 'name' || target === 'purpose');
}

/** A title as what it says of the activity: its number and its name. */
export function saidOfTitle(title: string | undefined, place: Place): readonly Said[] {
  const { key, name } = keyedName(title ?? '');
  if (emptyTitle.test(name) || !/\p{L}{2}/u.test(name)) return [];
  return [...(key === undefined ? [] : [say('number', '', key, place)]), say('name', '', name, place)];
}

/** One activity of its title and of what stands under it. */
export function cardOf(title: string | undefined, said: readonly Said[], place: Place): FoundRecord {
  const ownName = said.some(({ target, text }) => target === 'name' && text !== '');
  const titled = saidOfTitle(title, place);
  const named = said.flatMap((one) =>
    one.target === 'name' && titled.length === 0 ? keyedSaid(one) : [one],
  );
  const kept =
    titled.length === 0 && title !== undefined && !ownName ? [say(undefined, '', title, place)] : titled;
  const all = gather([...kept, ...named].flatMap(tickedOnly)).filter(({ text }) => text !== '');
  return { said: all, place };
}

function keyedSaid(said: Said): readonly Said[] {
  const { key, name } = keyedName(said.text);
  return key === undefined ? [said] : [say('number', '', key, said.place), { ...said, text: name }];
}
