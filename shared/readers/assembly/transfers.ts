import { isInEea } from '../../vocabulary/things/countries.ts';
import type { Transfer } from '../../register/activity/activity.ts';
import type { Said } from '../found-record.ts';
import { answerOf } from '../values/answers.ts';
import { countriesIn } from '../values/countries-in.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf, withWords } from '../values/language.ts';
import { clausesOf } from '../values/lists.ts';
import { linesOf, plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { mechanismsIn } from '../values/transfer-mechanisms.ts';
import {
  addCodes,
  addItem,
  addWords,
  guess,
  keepWords,
  leave,
  replaceItem,
  type ActivityDraft,
  type Putter,
} from './draft.ts';

/** Under the GDPR the Union is not abroad; for an operator in Russia it is. */
const isHome = (country: string, draft: ActivityDraft): boolean =>
  draft.regimes.includes('gdpr') ? isInEea(country) : country === 'RU';

/** Words a transfer is no more than: “USA (SCCs)”, “Transfer to Switzerland: adequacy decision”. */
const plainWords =
  /(?<!\p{L})(?:transfer\p{L}*|to|the|via|under|with|based|on|by|and|standard|contractual|clauses|scc|sccs|data|privacy|framework|dpf|eu|us|adequacy|decision|ja|yes|oui|si|sí|да|yes|nach|in|die|der|en|et|und|y|e|vers|aux|hacia|a|los|в|и|на|usa|art|article|46|45)(?!\p{L})/gu;

const isWhollyRead = (words: string, countries: readonly string[]): boolean =>
  countries.length === 1 &&
  foldWords(foldWords(words).replaceAll(plainWords, ' ')).split(' ').filter(Boolean).length <= 3;

function takeTransfer(words: string, said: Said, draft: ActivityDraft): void {
  const countries = countriesIn(words).filter((country) => !isHome(country, draft));
  const { mechanisms, dead } = mechanismsIn(words);
  const mechanism = mechanisms[0];
  const places: readonly (string | undefined)[] = countries.length > 0 ? countries : [undefined];
  for (const country of places) {
    const isSure = country !== undefined && mechanisms.length < 2 && !dead && isWhollyRead(words, countries);
    const id = addItem(draft, 'transfers', country ?? '', {
      ...(country !== undefined && { country }),
      ...(mechanism !== undefined && { mechanism }),
      ...(!isSure && { safeguards: textOf(words) }),
    });
    if (isSure) keepWords(draft, `/transfers/${id}`, words, said.place);
    else guess(draft, `/transfers/${id}`, words, said.place);
  }
}

/** “No”, “No (EU region)”, “Only within the EU”: nothing goes abroad; the countries named are where the data lie. */
function takeNone(words: string, rest: string, said: Said, draft: ActivityDraft): void {
  draft.fields.noTransfers = true;
  addCodes(
    draft,
    'places',
    countriesIn(words).filter((country) => isHome(country, draft)),
  );
  if (rest !== '') keepWords(draft, '/noTransfers', words, said.place);
}

/** Not sure to take place at all: “Possible when using a cloud provider”, “Depends on provider”. */
const staysHome = (words: string, draft: ActivityDraft): boolean => {
  const countries = countriesIn(words);
  return (
    countries.length > 0 &&
    countries.every((country) => isHome(country, draft)) &&
    mechanismsIn(words).mechanisms.length === 0
  );
};

export const transfers: Putter = (said, draft) => {
  const words = plain(said.text);
  const answer = answerOf(said.text);
  if (answer?.answer === 'no') return takeNone(words, answer.rest, said, draft);
  if (isPlaceholder(words)) return;
  if (answer?.answer === 'yes' && answer.rest === '') {
    const id = addItem(draft, 'transfers', 'yes', {});
    return keepWords(draft, `/transfers/${id}`, words, said.place);
  }
  for (const line of linesOf(said.text)) {
    if (staysHome(line, draft)) {
      takeNone(line, line, said, draft);
      guess(draft, '/noTransfers', line, said.place);
    } else for (const part of transfersOf(line, draft)) takeTransfer(part, said, draft);
  }
  if (draft.fields.transfers) delete draft.fields.noTransfers;
};

/** Parts of a line with countries of their own are transfers of their own. */
function transfersOf(line: string, draft: ActivityDraft): readonly string[] {
  const clauses = clausesOf(line);
  const abroad = clauses.filter((clause) => countriesIn(clause).some((country) => !isHome(country, draft)));
  return abroad.length === clauses.length ? clauses : [line];
}

const withSafeguard = (transfer: Transfer, words: string): Transfer => {
  const mechanism = transfer.mechanism ?? mechanismsIn(words).mechanisms[0];
  return {
    ...transfer,
    ...(mechanism !== undefined && { mechanism }),
    safeguards: withWords(transfer.safeguards, words),
  };
};

/** What makes the transfers lawful: said of all of them. */
export const safeguards: Putter = (said, draft) => {
  const words = plain(said.text);
  const answer = answerOf(said.text);
  if ((isPlaceholder(words) || answer?.rest === '') && answer?.answer !== 'yes') return;
  if (!draft.fields.transfers) {
    if (draft.fields.noTransfers) return leave(draft, said);
    takeTransfer(words, said, draft);
    return;
  }
  const { mechanisms, dead } = mechanismsIn(words);
  for (const transfer of draft.fields.transfers) {
    replaceItem(draft, 'transfers', withSafeguard(transfer, words));
    if (mechanisms.length > 1 || dead) guess(draft, `/transfers/${transfer.id}/mechanism`, words, said.place);
  }
};

const paper = /paper|papier|papel|carta|cabinet|schrank|armoire|armario|armadi|kast|бумаж|шкаф|сейф/;

/** Where the data lie: countries, and cabinets for paper. */
export const location: Putter = (said, draft) => {
  const words = plain(said.text);
  if (isPlaceholder(words) || answerOf(said.text)?.rest === '') return;
  const found = countriesIn(words);
  addCodes(draft, 'places', found);
  if (paper.test(foldWords(words))) addWords(draft, 'paperPlaces', words);
  else if (found.length === 0) leave(draft, said);
  else keepWords(draft, '/places', words, said.place);
};
