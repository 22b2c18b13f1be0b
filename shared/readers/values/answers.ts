import { foldWords } from './fold-words.ts';
import { plain } from './plain.ts';
import { isPlaceholder } from './placeholders.ts';

/** A yes or no at the head of a text, and what the text says beside it. */
export interface Answer {
  readonly answer: 'yes' | 'no';
  /** What follows the answer, word for word; empty where nothing does. */
  readonly rest: string;
}

const list = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(', ')).map(foldWords));

const yes = list([
  'yes, y, true, x, applicable, required, ja, j, oui, o, vrai, si, sì, sí, s, verdadero, sim, verdadeiro, da, tak, kylla, igen, ναι, evet, jah, jā, taip',
  'да, имеется, есть, осуществляется, применимо, требуется, предусмотрено',
]);

const no = list([
  'no, n, none, none known, false, nil, not applicable, n a, na, n/a, nothing, no one, nobody, neither, not required, not relevant',
  'not planned, none planned, none foreseen, not foreseen, does not take place, do not take place, not foreseen, non applicable, without',
  'nobody else, niemand, nadie, keins, keinerlei, nein, keine, keiner, kein, keines, nicht, nicht vorhanden, nicht zutreffend, entfallt, nicht relevant, trifft nicht zu',
  'findet nicht statt, findet keine statt, erfolgt nicht, finden nicht statt, keine vorhanden, keine geplant',
  'nicht erforderlich, nicht geplant, nicht vorgesehen, entfallt',
  'non, aucun, aucune, aucuns, neant, sans objet, so, s o, pas de, non concerne, non requis, non prevu, rien',
  'no prevista, no previstas, no previsto, no previstos, no se prevé, no se realiza, no se cede, no se ceden',
  'ninguna, ninguno, ningun, no aplica, no procede, no existen, no hay, no consta, no se preven, no se realizan, falso',
  'nessuno, nessuna, nessun, non previsto, non prevista, non previsti, non applicabile, assente',
  'nee, geen, nvt, n v t, niet van toepassing, niet, geen van toepassing, niet nodig',
  'nao se aplica, nao ha, nao existe, nao existem, nao ocorre, no se aplica, non si applica, ne s applique pas',
  'nao, nenhum, nenhuma, nao aplicavel, nu, niciuna, niciun, nu este cazul, nu exista, nie, brak, nie dotyczy, zadne',
  'ei luovuteta, ei siirretä, ei ole tiedossa, ikke planlagt, overføres ikke, skjer ikke, nie przewiduje się, nie są przekazywane',
  'nei, ingen, ikke relevant, ikke aktuelt, nej, inga, inget, ej tillampligt, ei, ei ole, ei mitaan, ei sovelleta',
  'not appointed, not designated, none appointed, not formally required, nicht benannt, nicht bestellt, nicht bestimmt',
  'non designe, non nomme, pas designe, no designado, no nombrado, nao designado, nao nomeado, non designato, non nominato',
  'niet aangesteld, niet benoemd, niet aangewezen, ikke utpekt, ikke udpeget, ej utsedd, inte utsedd, ei nimetty',
  'žádné, žádný, ne, neprovádí se, neplánuje se, nedochází, nie je, žiadne, nem, nincs, nem történik, όχι, καμία, κανένας, δεν υπάρχει, δεν πραγματοποιείται',
  'няма, не се извършва, не се предават, ні, немає, відсутні, не здійснюється, nema, ne provodi se, hayır, yok, bulunmamaktadır, aktarılmamaktadır, puudub, nėra',
  'nie wyznaczono, nie powolano, не назначен, не назначена, не назначено, ei siirreta, ei luovuteta',
  'не обрабатываются, не обрабатывается, not processed, not collected, werden nicht verarbeitet, non trattati, no se tratan, worden niet verwerkt',
  'нет, не, отсутствует, отсутствуют, не имеется, не осуществляется, не производится, не предусмотрено, не предусмотрена',
  'не передаются, не передается, не применимо, не применяется, неприменимо, не требуется, не планируется, никому, никто',
]);

/** Sentences that say “none” in more than a word; what they say beside it cannot be told apart. */
const noneSentences: readonly RegExp[] = [
  /^(?:there (?:is|are|will be)|it has|we have|we make)? ?no (?:(?:other|external|further|planned|current|international|third country|cross border|data) )*(?:transfers?|recipients?|disclosures?|communications?|processors?|third part(?:y|ies)|cessions?)\b/,
  /^(?:we|the (?:company|controller|operator)) (?:do|does|will) not (?:transfer|disclose|share|pass)\b/,
  /^(?:eine )?(?:daten)?ubermittlung\w*(?: \S+){0,10} (?:findet|erfolgt)(?: \S+){0,2} nicht/,
  /^nous n (?:effectuons|realisons|procedons)(?: \S+){0,3} (?:aucune?|pas)\b/,
  /^(?:data|the data|they|personal data)? ?(?:is|are|will)? ?not (?:be )?(?:transferred|disclosed|shared|communicated|passed)\b/,
  /^no (?:esta|estan|se) (?:previst|prev|ced|realiz|comunic|contempl|efectu|transfier)/,
  /^no (?:existen?|hay) (?:previst|cesion|transferenc|destinatari|comunicac)/,
  /^(?:keine|es (?:erfolgt|findet|finden) kein\w*|es gibt keine|es ist keine) /,
  /^(?:aucune?|pas de|il n (?:y a|existe) (?:pas|aucun)|absence de) /,
  /^(?:non (?:e|sono|vi sono|si effettuan|vengono)|nessuna?) (?:previst|trasfer|destinat|comunic|effettu)/,
  /^(?:er (?:zijn|is|worden|vindt) (?:geen|niet)|geen (?:doorgifte|ontvangers|verstrekking|gevoelige))/,
  /^nu (?:se|exista|sunt|este) /,
  /^(?:none|nobody|nessun[oa]?|ningun[oa]?|nadie|personne|niemand|geen|aucun|нет|никому) (?:for|within|outside|beyond|per|fuori|para|fuera|hors|pour|voor|buiten|fur|ausserhalb|для|за|вне) /,
  /^(?:\d+ )*(?:оператор(?:ом)? )?(?:трансграничная передача|трансграничную передачу) (?:\S+ ){0,6}не (?:осуществля|производ|предусм|планиру)/,
  /^(?:\d+ )*(?:оператор )?не (?:осуществля|производ|планиру)\S* трансграничн/,
  /^(?:не (?:осуществля|передаю|передае|производ|предусм|планиру)|трансграничная передача не |передача (?:данных )?не )/,
];

const signs: readonly (readonly [RegExp, Answer['answer']])[] = [
  [/^\s*(?:✅|✔|✓|☑)\uFE0F?/u, 'yes'],
  [/^\s*(?:❌|✗|✘|✖|☒)\uFE0F?/u, 'no'],
];

function bySign(text: string): Answer | undefined {
  const sign = signs.find(([shape]) => shape.test(text));
  if (!sign) return undefined;
  const rest = plain(text);
  const words = byWord(rest);
  return words ?? { answer: sign[1], rest };
}

const headEnds = /^(.{1,40}?)\s*(?:[,;:.]\s+|\s[–—-]\s|\n|(?=\()|$)(.*)$/su;

function byWord(text: string): Answer | undefined {
  const found = headEnds.exec(text);
  const head = foldWords(found?.[1] ?? '').replace(/ (?:nein|ja|no|yes)$/, '');
  const rest = (found?.[2] ?? '').trim();
  // “Keine / None”: the same in two languages.
  const heads = [head, ...(found?.[1] ?? '').split('/').map(foldWords)];
  const isEach = (words: ReadonlySet<string>): boolean =>
    words.has(head) || (heads.length > 2 && heads.slice(1).every((one) => words.has(one)));
  if (isEach(yes)) return { answer: 'yes', rest };
  if (isEach(no)) return { answer: 'no', rest };
  return undefined;
}

/** The answer a text gives or begins with: “No (EU region)”, “❌ Nein, alle Daten in der EU”, «не осуществляется». */
export function answerOf(text: string): Answer | undefined {
  const signed = bySign(text);
  if (signed) return signed;
  const bare = plain(text);
  if (/^[-–—/]+$/.test(text.trim())) return { answer: 'no', rest: '' };
  const word = byWord(bare);
  if (word) return word;
  const folded = foldWords(bare);
  return noneSentences.some((sentence) => sentence.test(folded)) ? { answer: 'no', rest: bare } : undefined;
}

/** Whether a text says nothing: empty, a placeholder, or a “none” and no more. */
export const saysNothing = (text: string): boolean => {
  if (isPlaceholder(plain(text))) return true;
  const answer = answerOf(text);
  return answer?.answer === 'no' && answer.rest === '';
};
