import { capitalised } from '../../wording/capitalised.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import { termOf, type Term, type Vocabulary } from '../vocabulary.ts';

export interface ProcessingActionTerm extends Term {
  /** As it stands inside a sentence; the kinds of transfer stand in brackets after the word “transfer”. */
  readonly words: Wording;
  /** Distribution, provision and access are the three kinds of transfer. */
  readonly group?: 'transfer';
}

const action = (code: string, en: string, ru: string, hint?: Wording): ProcessingActionTerm => ({
  code,
  label: { en: capitalised(en), ru: capitalised(ru) },
  words: { en, ru },
  ...(hint && { hint }),
  citations: [fz152('Art. 3 item 3', 'п. 3 ст. 3')],
});

const transfer: Wording = { en: 'transfer', ru: 'передача' };

const transferKind = (code: string, words: Wording, item: string, hint: Wording): ProcessingActionTerm => ({
  code,
  group: 'transfer',
  label: {
    en: `${capitalised(transfer.en)}: ${words.en}`,
    ru: `${capitalised(transfer.ru)}: ${words.ru}`,
  },
  words,
  hint,
  citations: [fz152(`Art. 3 item ${item}`, `п. ${item} ст. 3`)],
});

/** GDPR terms of Art. 4 are only near to these and are never filled in from one another. */
const near = (en: string, ru: string): Wording => ({
  en: `Nearest GDPR term: ${en}.`,
  ru: `Ближайший термин GDPR: ${ru}.`,
});

/** The actions named in Art. 3 item 3 152-FZ, in its order, and “other actions”: the law's list is open. */
export const processingActions: Vocabulary<ProcessingActionTerm> = {
  id: 'fz-152-processing-actions',
  name: { en: 'Actions with personal data', ru: 'Действия с персональными данными' },
  editions: [fz152Edition],
  terms: [
    action('collection', 'collection', 'сбор', near('collection', 'сбор')),
    action('recording', 'recording', 'запись', near('recording', 'запись')),
    action(
      'systematisation',
      'systematisation',
      'систематизация',
      near('organisation, structuring', 'организация, структурирование'),
    ),
    action('accumulation', 'accumulation', 'накопление', near('storage', 'хранение')),
    action('storage', 'storage', 'хранение', near('storage', 'хранение')),
    action(
      'clarification',
      'clarification (update, change)',
      'уточнение (обновление, изменение)',
      near('adaptation or alteration', 'адаптация или изменение'),
    ),
    action('extraction', 'extraction', 'извлечение', near('retrieval', 'извлечение')),
    action('use', 'use', 'использование', near('use', 'использование')),
    transferKind('distribution', { en: 'distribution', ru: 'распространение' }, '5', {
      en: 'Disclosure to an indefinite circle of persons. Nearest GDPR term: dissemination.',
      ru: 'Раскрытие неопределённому кругу лиц. Ближайший термин GDPR: распространение (dissemination).',
    }),
    transferKind('provision', { en: 'provision', ru: 'предоставление' }, '6', {
      en: 'Disclosure to a specific person or circle of persons. Nearest GDPR term: disclosure by transmission.',
      ru: 'Раскрытие определённому лицу или определённому кругу лиц. Ближайший термин GDPR: раскрытие путём передачи.',
    }),
    transferKind('access', { en: 'access', ru: 'доступ' }, '3', {
      en: 'A person can see the data without being handed them; the law does not define the word. Nearest GDPR term: consultation or otherwise making available.',
      ru: 'Лицо знакомится с данными без их передачи ему; закон это слово не определяет. Ближайший термин GDPR: ознакомление или иное предоставление доступа.',
    }),
    action('depersonalisation', 'de-identification', 'обезличивание', {
      en: 'The data stay personal data: whose they are can be told with additional information (Art. 3 item 9). Nearest GDPR term: pseudonymisation, not anonymisation.',
      ru: 'Данные остаются персональными: их принадлежность можно определить с помощью дополнительной информации (п. 9 ст. 3). Ближайший термин GDPR: псевдонимизация, а не анонимизация.',
    }),
    action(
      'blocking',
      'blocking',
      'блокирование',
      near('restriction of processing (Art. 4(3))', 'ограничение обработки (ст. 4(3))'),
    ),
    action('deletion', 'deletion', 'удаление', near('erasure', 'удаление (стирание)')),
    action('destruction', 'destruction', 'уничтожение', near('destruction', 'уничтожение')),
    action('other', 'other actions', 'иные действия', {
      en: 'Say which; the list of the law is open.',
      ru: 'Укажите, какие именно; перечень закона открытый.',
    }),
  ],
};

function inWords(term: ProcessingActionTerm, language: Language, otherText: string): string {
  const plain = say(term.words, language);
  return term.code === 'other' && otherText ? `${plain} (${otherText})` : plain;
}

/**
 * The actions as documents list them, in the order of the law whatever the order given:
 * “collection, storage, transfer (provision, access)”, «сбор, хранение, передача (предоставление, доступ)».
 * @param otherText what the “other” actions are, in the language asked for
 * @returns an empty text for no codes; a code this release does not know stands at the end as it is
 */
export function actionsInWords(codes: readonly string[], language: Language, otherText = ''): string {
  const chosen = processingActions.terms.filter((term) => codes.includes(term.code));
  const kinds = chosen.filter((term) => term.group === 'transfer');
  const bracketed = kinds.map((term) => say(term.words, language)).join(', ');
  const known = chosen.flatMap((term) => {
    if (term.group !== 'transfer') return [inWords(term, language, otherText.trim())];
    return term === kinds[0] ? [`${say(transfer, language)} (${bracketed})`] : [];
  });
  const unknown = codes.filter((code) => !termOf(processingActions, code));
  return [...known, ...new Set(unknown)].join(', ');
}
