import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

const cases: readonly (readonly [why: string, suggested: string, safe: string])[] = [
  ['an ordinary name stays', 'Register 2026-11-22.docx', 'Register 2026-11-22.docx'],
  ['Cyrillic stays', 'Реестр процессов обработки № 1.pdf', 'Реестр процессов обработки № 1.pdf'],
  ['й is one sign, however it was typed', 'и\u0306.pdf', 'й.pdf'],
  ['folders of Unix', '../../etc/passwd', '-..-etc-passwd'],
  ['folders of Windows', '..\\..\\Windows\\win.ini', '-..-Windows-win.ini'],
  ['a drive and a stream', 'C:\\a.txt:stream', 'C-a.txt-stream'],
  ['signs Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
  ['a device', 'CON', '_CON'],
  ['a device with an ending', 'nul.txt', '_nul.txt'],
  ['a device with two endings', 'Com1.ropa.json', '_Com1.ropa.json'],
  ['a device with a space before the ending', 'aux .txt', '_aux .txt'],
  ['a device with a raised digit', 'LPT¹.pdf', '_LPT¹.pdf'],
  ['a console of Windows', 'conin$', '_conin$'],
  ['not a device', 'console.txt', 'console.txt'],
  ['not a device either', 'com10.txt', 'com10.txt'],
  ['dots and spaces at the end', 'report. . .', 'report'],
  ['a hidden file', '.bashrc', 'bashrc'],
  ['NUL and other controls', 'a\u0000b\u0007c\u007F\u009F.pdf', 'abc.pdf'],
  ['a line break is a space', 'one\r\ntwo.pdf', 'one two.pdf'],
  ['an ending turned round', 'invoice\u202Excod.exe', 'invoicexcod.exe'],
  ['isolates and marks', '\u2066a\u2069\u200Eb\u061C.pdf', 'ab.pdf'],
  ['zero width', 'a\u200Bb\uFEFFc.pdf', 'abc.pdf'],
  ['half a pair', 'a\uD800b.pdf', 'ab.pdf'],
  ['a face is a sign', 'smile 🙂.pdf', 'smile 🙂.pdf'],
  ['nothing', '', 'file'],
  ['nothing but dots', '...', 'file'],
  ['nothing but separators', '///', 'file'],
];

describe('EX-08 a safe file name', () => {
  it.each(cases)('%s', (_why, suggested, safe) => {
    expect(safeFileName(suggested)).toBe(safe);
  });

  it('is short, and keeps the ending that says what it is', () => {
    const name = safeFileName(`${'я'.repeat(300)}.ropa.json`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^я+\.ropa\.json$/);
    expect(Buffer.byteLength(safeFileName('🙂'.repeat(300)))).toBe(200);
  });

  it('holds what it says for any text, and leaves its own result alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
