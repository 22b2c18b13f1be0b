import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Runs } from '../describe/runs.ts';
import { changedWords } from './changed-words.ts';

const marked = (runs: Runs): string =>
  runs
    .map(({ text, style }) =>
      style === 'deleted' ? `[-${text}-]` : style === 'inserted' ? `{+${text}+}` : text,
    )
    .join('');

const without = (runs: Runs, gone: string): string =>
  runs
    .filter(({ style }) => style !== gone)
    .map(({ text }) => text)
    .join('');

const tight = (text: string): string => text.replace(/\s+/gu, '');

describe('a changed text', () => {
  it('is marked word by word in both alphabets', () => {
    expect(marked(changedWords('Answering questions of visitors.', 'Answering letters of visitors.'))).toBe(
      'Answering [-questions-] {+letters+} of visitors.',
    );
    expect(
      marked(changedWords('Ответы на вопросы посетителей сайта', 'Ответы на письма и вопросы посетителей')),
    ).toBe('Ответы на {+письма и +}вопросы посетителей[- сайта-]');
  });

  it('keeps neighbouring changed words together', () => {
    expect(
      marked(changedWords('kept for three long years after the end', 'kept for five months after the end')),
    ).toBe('kept for [-three long years-] {+five months+} after the end');
  });

  it('stands whole behind the old one where little is the same', () => {
    expect(marked(changedWords('Wages', 'Sending of letters to clients'))).toBe(
      '[-Wages-] {+Sending of letters to clients+}',
    );
    expect(marked(changedWords('', 'New'))).toBe('{+New+}');
    expect(marked(changedWords('Old', ''))).toBe('[-Old-]');
  });

  it('loses nothing: without what came it is the old one, without what went the new one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'б', 'word', 'слово', ' ', '\n', ', ', '—', '😀'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = changedWords(before, after);
        expect(tight(without(runs, 'inserted'))).toBe(tight(before));
        expect(tight(without(runs, 'deleted'))).toBe(tight(after));
      }),
    );
  });

  it('of a hundred thousand signs that are all new is not compared for minutes', () => {
    const [before, after] = ['слово ', 'word '].map((word) =>
      Array.from({ length: 16_000 }, (_, at) => word + at).join(' '),
    );
    expect(changedWords(before ?? '', after ?? '').length).toBeLessThan(10);
  });
});
