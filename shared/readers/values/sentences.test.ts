import { expect, it } from 'vitest';
import { headAndTail, isSentence } from './sentences.ts';

it.each([
  'The key table never leaves this machine, and nobody receives it',
  'Ist die Auswertung freigegeben, zusätzlich der Anbieter',
  'La table de correspondance ne quitte jamais le cabinet',
  'Данные передаются только по письменному запросу',
  'Dane są przekazywane wyłącznie w kraju',
])('“%s” is a sentence', (text) => expect(isSentence(text)).toBe(true));

it.each([
  'Payroll bureau Lohn GmbH (which is our processor)',
  'Federal Service for Supervision of Communications',
  'Bank, insurer, tax adviser and auditor',
  'Is It Ltd',
  'Федеральная служба по труду и занятости',
])('“%s” is a name or a list of names', (text) => expect(isSentence(text)).toBe(false));

it.each([
  ['Police on request', 'Police', 'on request'],
  ['Host GmbH — to be checked', 'Host GmbH', 'to be checked'],
  ['Payment service see annex 2', 'Payment service', 'see annex 2'],
  ['Cloud Ltd as our hosting processor', 'Cloud Ltd', 'as our hosting processor'],
  ['Полиция по запросу', 'Полиция', 'по запросу'],
  ['Harbour Ltd', 'Harbour Ltd', undefined],
])('%s is called %s', (text, head, tail) => {
  expect(headAndTail(text)).toEqual({ head, ...(tail !== undefined && { tail }) });
});
