import type { Duration } from '../../register/value.ts';
import { foldWords } from './fold-words.ts';

/** Units of time in the languages of registers, folded beginnings; the longest that fits counts. */
const units: readonly (readonly [unit: string, factor: number, words: string])[] = [
  [
    'hour',
    1,
    'hour|hours|hr|hrs|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|uren|час|часа|часов|timer|timmar|hodin|hodina|hodiny|ora|ωρες|saat|tundi|stundas|valandos|tuntia|tunti|godzin|godziny|godzina|h',
  ],
  [
    'working-day',
    1,
    'working day|working days|business day|business days|werktag|werktage|werktagen|arbeitstage|arbeitstagen|jour ouvre|jours ouvres|jours ouvrables|dia habil|dias habiles|giorni lavorativi|werkdag|werkdagen|рабочий день|рабочих дня|рабочих дней',
  ],
  [
    'day',
    1,
    'day|days|calendar days|d|tag|tage|tagen|tags|jour|jours|dia|dias|giorno|giorni|gg|dag|dagen|dager|dage|dagar|zile|zi|ziua|dies|paivaa|paiva|vrk|vuorokautta|dygn|dni|dzien|j|день|дня|дней|календарных дней|календарных дня|сутки|суток|dnu|nap|napig|ημερες|ημερα|ημερων|дни|ден|днів|дні|дана|dana|gun|paeva|dienas|dienos|dienu',
  ],
  [
    'day',
    7,
    'week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|viikko|viikkoa|vko|vecka|tydzien|tygodnie|tygodni|semanas|uke|uker|uger|veckor|saptamani|неделя|недели|недель|tyden|tydny|tydnu|εβδομαδες|седмици|тижні|тижнів|hafta|nadal|nedelas|savaites',
  ],
  [
    'month',
    1,
    'month|months|mth|mths|mo|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden|maned|maneder|manad|manader|luna|luni|kuukausi|kuukauden|mesos|kuukautta|miesiac|miesiace|miesiecy|miesiaca|mies|kk|mnd|man|месяц|месяца|месяцев|мес|mesic|mesice|mesicu|mesiac|mesiacov|mesiace|honap|honapig|μηνες|μηνας|μηνων|месеца|месец|місяць|місяці|місяців|mjeseci|mjesec|mjeseca|mesecev|ay|kuud|menesi|menesiai|menesiu|menesus',
  ],
  ['month', 3, 'quarter|quarters|quartal|quartale|trimestre|trimestres|квартал|квартала|кварталов'],
  [
    'year',
    1,
    'year|years|yr|yrs|y|jahr|jahre|jahren|an|ans|annee|annees|ano|anos|any|anys|anno|anni|jaar|jaren|ar|aar|vuotta|vuosi|vuoden|ani|rok|roku|lata|lat|v|jr|год|года|лет|календарных лет|let|roky|rokov|rokem|ev|evig|ετη|ετος|ετων|χρονια|години|година|рік|роки|років|року|godina|godine|leto|leta|yil|aasta|aastat|gadi|gadus|metai|metu|metus',
  ],
  ['year', 10, 'decade|decades'],
];

const unitOf = new Map(
  units.flatMap(([unit, factor, words]) => words.split('|').map((word) => [word, { unit, factor }])),
);
const longestFirst = [...unitOf.keys()].toSorted((a, b) => b.length - a.length);

/** Numbers written in words, folded; those that registers use. */
const spelled = [
  '1 one ein eine einem einen eines un une uno una een один одного одна',
  '2 two zwei deux dos due twee два двух две',
  '3 three drei trois tres tre drie три трех',
  '4 four vier quatre cuatro quattro четыре четырех',
  '5 five funf cinq cinco cinque vijf пять пяти',
  '6 six sechs seis zes шесть шести',
  '7 seven sieben sept siete sette zeven семь семи',
  '8 eight acht ocho восемь восьми',
  '9 nine neun',
  '10 ten zehn dix diez dieci tien десять десяти',
  '12 twelve zwolf douze doce dodici twaalf',
  '13 treize',
  '15 fifteen funfzehn quinze quince quindici',
  '30 thirty dreissig trente treinta trenta dertig тридцать тридцати',
  '50 fifty пятьдесят пятидесяти',
  '70 seventy семьдесят семидесяти',
];
const numberWords = new Map(
  spelled.flatMap((line) => {
    const [number, ...words] = line.split(' ');
    return words.map((word) => [word, Number(number)]);
  }),
);

const wordNumber = [...numberWords.keys()].join('|');

/** “3 years”, “3 (three) years”, “13-monatig” is not; folded text. */
const spoken = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|(?:${wordNumber})(?= ))(?: (?:${wordNumber}|полных|полные|volle|full|calendar|календарных|календарных))? ?(?:de )?(${longestFirst.join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const halfYear = /(?<!\p{L})(?:half a year|halbes jahr|полгода|6 monatig\p{L}*)(?!\p{L})/u;
const iso8601 = /(?<![\p{L}\d])P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?(?![\p{L}\d])/u;

/** A length of time found in words, and the words without it. */
export interface FoundDuration {
  readonly duration: Duration;
  readonly rest: string;
}

const isoUnits: readonly (readonly [string, number])[] = [
  ['year', 1],
  ['month', 1],
  ['day', 7],
  ['day', 1],
  ['hour', 1],
];

function byIso(text: string): FoundDuration | undefined {
  const found = iso8601.exec(text);
  const parts = (found?.slice(1) ?? []).flatMap((amount, at) =>
    amount === undefined ? [] : [[Number(amount), at] as const],
  );
  const [first, second] = parts;
  if (!found || !first) return undefined;
  const [unit, factor] = isoUnits[first[1]] ?? ['day', 1];
  const rest = foldWords(text.replace(found[0], ' '));
  // “P1Y6M”: years and months together are months.
  if (second && first[1] === 0 && second[1] === 1)
    return { duration: { amount: first[0] * 12 + second[0], unit: 'month' }, rest };
  return parts.length === 1 ? { duration: { amount: first[0] * factor, unit }, rest } : undefined;
}

function spokenIn(folded: string): readonly FoundDuration[] {
  // “un d’entre eux” is no day: a unit of one letter follows a numeral.
  const told = [...folded.matchAll(spoken)].filter(
    ([, count = '', unit = '']) => unit.length > 1 || /\d/.test(count),
  );
  return told.map((found) => {
    const [all, count = '', word = ''] = found;
    const { unit, factor } = unitOf.get(word) ?? { unit: 'day', factor: 1 };
    const amount = (numberWords.get(count) ?? Number(count)) * factor;
    const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + all.length)}`;
    return { duration: { amount, unit }, rest: rest.replaceAll(/\s+/g, ' ').trim() };
  });
}

/** Every length of time a text names: “3 years”, “13 mois”, “P10Y”, «пяти лет», “trente jours”. */
export function durationsIn(text: string): readonly FoundDuration[] {
  const iso = byIso(text);
  if (iso) return [iso];
  const folded = foldWords(text);
  const found = spokenIn(folded);
  if (found.length > 0) return found.filter(({ duration }) => duration.amount > 0);
  const half = halfYear.exec(folded);
  return half ? [{ duration: { amount: 6, unit: 'month' }, rest: folded.replace(half[0], ' ').trim() }] : [];
}
