import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { answerOf } from '../values/answers.ts';
import { countriesIn } from '../values/countries-in.ts';
import { hasLegalForm, itemsOf } from '../values/lists.ts';
import { ofOrganisation } from './understanding.ts';

/** What a line outside all activities can be said of them all; a sentence about “personal data” is none of their data. */
const byLine: ReadonlySet<TargetId> = new Set([
  ...ofOrganisation,
  'measures',
  'reviewed',
  'status',
  'jointControllers',
]);
/** What a whole chapter can be said of them all; a list of processors or systems holds each for some activities only. */
const byChapter: ReadonlySet<TargetId> = new Set([
  ...byLine, 'destruction', 'retention', 'location', 'dataSource', 'automatedDecisions', 'safeguards', 'method',
]); // prettier-ignore

/** “International transfers: none” holds for each. */
const isNone = ({ target, text }: Said): boolean =>
  target === 'transfers' && answerOf(text)?.answer === 'no' && !text.includes('\n');
/** “Controller / processor: Acme Ltd, Main Street 1”: outside an activity it is who, not in which role. */
const isWho = ({ target, text }: Said): boolean =>
  target === 'role' && /[,@]|\d/.test(text) && /\p{Lu}/u.test(text);

const longestSentence = 200;
/** Sentences by which a document says for all that nothing goes abroad. */
const nothingAbroad =
  /трансграничн\p{L}+ передач\p{L}+[^.]{0,60} не (?:осуществля|производ|планиру)|не (?:осуществля|производ|планиру)\p{L}+ трансграничн\p{L}+ передач|keine[^.]{0,40}(?:übermittlung|transfer|weitergabe)[^.]{0,60}(?:drittl|drittst)|(?:drittl|drittst)\p{L}+[^.]{0,60}(?:findet|erfolgt|finden|erfolgen)[^.]{0,20} nicht|no (?:personal )?data (?:is|are) transferred (?:outside|to third countries)|(?:do|does|will) not transfer[^.]{0,60} (?:outside|abroad|to third countries)|aucun transfert[^.]{0,60} hors|aucune donnée[^.]{0,40} (?:transférée|hors)/iu;
export const saysNothingAbroad = ({ target, text }: Said): boolean =>
  (target === undefined || target === 'transfers') &&
  text.length <= longestSentence &&
  nothingAbroad.test(text);

const longestName = 120;

/** A name and no address: few words, written large, without numbers and countries. */
const isBareName = (item: string): boolean =>
  item.split(/\s+/).length <= 3 &&
  /^[\p{Lu}\d]/u.test(item) &&
  !/\d{3}/.test(item) &&
  countriesIn(item).length === 0;

/** One line of names, “Hetzo, Mailo”, is a list; “Host GmbH, Berlin” is one with its place. */
function namesIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const items = lines.length === 1 ? itemsOf(text) : [];
  const isPlaced = hasLegalForm(items[0] ?? '') && !items.slice(1).some(hasLegalForm);
  return items.length > 1 && !isPlaced && items.every(isBareName) ? items : lines;
}

/** A list of processors outside the activities names one a line: “Host GmbH, Berlin (web hosting)”. */
function withParties(said: Said): readonly Said[] {
  const lines = namesIn(said.text);
  const isList = lines.every((line) => line.length <= longestName && !/:\s|\p{L}{3}\.$/u.test(line));
  if (said.target !== 'processors' || said.party !== undefined || !isList) return [said];
  return lines.map((line) => ({
    ...said,
    text: line,
    party: { name: line, isProcessor: true, beside: [] },
  }));
}

/** What stands outside the activities: it keeps its place only where it can be said of all of them. */
export const saidOfAll = (said: readonly Said[], by: 'line' | 'chapter'): readonly Said[] =>
  said
    .filter(({ text }) => text !== '')
    .flatMap(withParties)
    .map((one) => {
      if (isWho(one)) return { ...one, target: 'controller' };
      if (saysNothingAbroad(one)) return { ...one, target: 'transfers' };
      const kept =
        one.target !== undefined && ((by === 'line' ? byLine : byChapter).has(one.target) || isNone(one));
      return kept ? one : { ...one, target: undefined };
    });
