import { describe, expect, it } from 'vitest';
import { illegalTexts } from './hostile-specimen.ts';
import { legalText, xmlText } from './xml.ts';

describe('texts in XML', () => {
  it('shows what XML cannot hold as U+FFFD and keeps everything else', () => {
    for (const [given, shown] of illegalTexts) expect(legalText(given)).toBe(shown);
    expect(legalText('tab\tline\nпривет 👩‍⚖️ \u0085 \ufffd')).toBe('tab\tline\nпривет 👩‍⚖️ \u0085 \ufffd');
  });

  it('makes every line end one', () => {
    expect(legalText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('escapes markup for elements and attributes alike', () => {
    expect(xmlText(`<a b="c">&amp;</a>]]>`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;amp;&lt;/a&gt;]]&gt;');
  });
});
