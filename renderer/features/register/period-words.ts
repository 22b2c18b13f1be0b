import type { Activity, Period } from '../../../shared/register/activity/activity.ts';
import type { Duration } from '../../../shared/register/value.ts';
import { durationUnits } from '../../../shared/vocabulary/keeping/duration-units.ts';
import { retentionKinds } from '../../../shared/vocabulary/keeping/retention-kinds.ts';
import { retentionTriggers } from '../../../shared/vocabulary/keeping/retention-triggers.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { counted, type CountedNoun } from '../../../shared/wording/plural.ts';
import { textIn, type Language, type Wording } from '../../../shared/wording/wording.ts';

const until: Wording = { en: 'until', ru: 'до' };
const or: Wording = { en: 'or', ru: 'или' };

const termNoun: CountedNoun = {
  en: { one: 'more term', other: 'more terms' },
  ru: { one: 'срок', few: 'срока', many: 'сроков' },
};

const otherEvents = (count: number, language: Language): string =>
  language === 'en' ? `or ${count} other events` : `или ещё ${count} событий`;

const moreTerms = (count: number, language: Language): string =>
  `${language === 'en' ? '' : 'ещё '}${counted(count, termNoun, language)}`;

function lengthWords({ amount, unit }: Duration, language: Language): string {
  const term = termOf(durationUnits, unit);
  return term ? counted(amount, term.noun, language) : `${amount} ${unit}`;
}

/** “at most 3 years”, «не дольше 3 лет»: Russian wants the genitive. */
function atMostWords(duration: Duration, language: Language): string {
  const { amount, unit } = duration;
  const noun = termOf(durationUnits, unit)?.noun.ru;
  if (language === 'en' || !noun) return `at most ${lengthWords(duration, language)}`;
  const endsInOne = amount % 10 === 1 && amount % 100 !== 11;
  if (!endsInOne) return `не дольше ${amount} ${noun.many}`;
  return `не дольше ${amount} ${unit === 'working-day' ? 'рабочего дня' : noun.few}`;
}

/** “Reviewed every 2 years”, «Проверка каждый год». */
function everyWords({ amount, unit }: Duration, language: Language): string {
  const noun = termOf(durationUnits, unit)?.noun;
  if (amount === 1 && noun) {
    return language === 'en' ? `Reviewed every ${noun.en.one}` : `Проверка каждый ${noun.ru.one}`;
  }
  const length = lengthWords({ amount, unit }, language);
  return language === 'en' ? `Reviewed every ${length}` : `Проверка каждые ${length}`;
}

/** The events in the form the sentence asks for; from the third on they are only counted. */
function eventWords(period: Period, form: 'from' | 'until', language: Language): string {
  const words = (period.triggers ?? []).map(
    (code) => termOf(retentionTriggers, code)?.[form][language] ?? code,
  );
  if (words.length <= 2) return words.join(` ${or[language]} `);
  return `${words[0]} ${otherEvents(words.length - 1, language)}`;
}

/** One term in a few words; the person's own wording where there is nothing else, empty where nothing is said. */
export function termInShort(period: Period, language: Language): string {
  const { duration } = period;
  const length = duration && lengthWords(duration, language);
  const own = textIn(period.wording, language) ?? '';
  switch (period.kind) {
    case 'not-stored':
    case 'permanent-archive':
      return termOf(retentionKinds, period.kind)?.label[language] ?? '';
    case 'until-date':
      return period.until ? capitalised(`${until[language]} ${dateInWords(period.until, language)}`) : own;
    case 'until-event': {
      const event = eventWords(period, 'until', language);
      if (event === '') return own || (length ?? '');
      return capitalised(duration ? `${event}, ${atMostWords(duration, language)}` : event);
    }
    case 'periodic-review':
      return duration ? everyWords(duration, language) : own;
    case 'criteria':
      return own;
    default:
      return length ? `${length} ${eventWords(period, 'from', language)}`.trim() : own;
  }
}

/** The terms of an activity for a narrow column: the first, and how many more there are. */
export function periodInShort({ periods = [] }: Pick<Activity, 'periods'>, language: Language): string {
  const said = periods.map((period) => termInShort(period, language)).filter(Boolean);
  const [first = '', ...rest] = [...new Set(said)];
  return rest.length === 0 ? first : `${first}; ${moreTerms(rest.length, language)}`;
}
