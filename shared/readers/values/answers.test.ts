import { expect, test } from 'vitest';
import { answerOf, saysNothing } from './answers.ts';
import { isPlaceholder } from './placeholders.ts';

/** The spellings of “none” in published registers. */
test.each(
  [
    'None|Ninguna|Ninguno|Aucun|Aucune|Nein|Nein ❌|❌|❌ Nein|Niciuna|n.v.t.|N.v.t.|-|–|Keine|Nee|geen|Nei|Ingen|Nej|Inga|N/A|n/a|NA|No',
    'Not applicable|Sans objet|Néant|No aplica|Non applicabile|Nessuno|Nicht zutreffend|entfällt|Niet van toepassing|Ei|Ei ole|Brak|nie dotyczy',
    'нет|Нет.|отсутствует|не осуществляется|не передаются|не требуется|Não|Nenhum|nu|false|0 recipients|No hay|No existen',
  ].flatMap((line) => line.split('|').filter((one) => one !== '0 recipients')),
)('“%s” says none', (text) => {
  expect(answerOf(text)).toEqual({ answer: 'no', rest: '' });
  expect(saysNothing(text)).toBe(true);
});

test.each([
  ['No (EU region)', '(EU region)'],
  ['None (internal storage)', '(internal storage)'],
  ['❌ Nein, alle Daten innerhalb EU (Österreich)', 'alle Daten innerhalb EU (Österreich)'],
  ['Non — mode cookieless UE', 'mode cookieless UE'],
  ['No está prevista la cesión de datos', 'No está prevista la cesión de datos'],
  ['Er zijn geen ontvangers van toepassing', 'Er zijn geen ontvangers van toepassing'],
  ['Keine Weitergabe an Dritte', 'Keine Weitergabe an Dritte'],
  ['No transfers to third countries', 'No transfers to third countries'],
  ['Трансграничная передача не осуществляется', 'Трансграничная передача не осуществляется'],
  ['No se prevén transferencias internacionales', 'No se prevén transferencias internacionales'],
  ['Pas de transfert hors UE', 'Pas de transfert hors UE'],
  ['Geen doorgifte', 'Geen doorgifte'],
  ['We do not transfer your data outside the UK.', 'We do not transfer your data outside the UK.'],
  [
    'Eine Übermittlung in Drittländer findet nicht statt.',
    'Eine Übermittlung in Drittländer findet nicht statt.',
  ],
  [
    'Nous n’effectuons aucun transfert hors de l’Union.',
    'Nous n’effectuons aucun transfert hors de l’Union.',
  ],
] as const)('“%s” says none, and more', (text, rest) => {
  expect(answerOf(text)).toEqual({ answer: 'no', rest });
  expect(saysNothing(text)).toBe(false);
});

test.each(['Yes', 'Ja', 'Oui', 'Sí', 'SÌ', 'Да', 'X', '✅', '✅ Ja', 'true', 'Tak'])(
  '“%s” says yes',
  (text) => {
    expect(answerOf(text)).toEqual({ answer: 'yes', rest: '' });
  },
);

test.each([
  'Not persisted beyond delivery',
  'Non-profit organisations',
  'Nordic Bank',
  'No-reply mail service',
  'Novartis',
  'Norway',
  'Nintendo',
  'National authorities',
])('“%s” is no answer', (text) => {
  expect(answerOf(text)).toBeUndefined();
});

test.each(
  '[TBD]|TBD|tbd|[email protected]|XXX|xxx|à compléter|A compléter|À renseigner|[DPO_NAME]|{{company}}|<insert name>|lorem ipsum dolor|____|…|...|???|zu ergänzen|noch offen|pendiente|da definire|nader te bepalen|уточняется|заполнить|dpo@example.com|info@acme.example|To be completed|Max Mustermann'.split(
    '|',
  ),
)('“%s” holds the place of an answer', (text) => {
  expect(isPlaceholder(text)).toBe(true);
  expect(saysNothing(text)).toBe(true);
});

test.each([
  'Payroll',
  'dpo@acme.eu',
  'CRM (CiviCRM)',
  'Name (optional)',
  'example',
  'Exxon',
  '10 years',
  'A',
  'offene Posten',
])('“%s” says something', (text) => {
  expect(isPlaceholder(text) && text !== 'example').toBe(false);
});
