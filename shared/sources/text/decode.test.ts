import { describe, expect, it } from 'vitest';
import { refused, utf8 } from '../../../test/sources/opened.ts';
import { decode } from './decode.ts';

const russian =
  'Реестр процессов обработки: цель, правовое основание, срок хранения.\nОператор — ООО «Ромашка».';
const french =
  'Registre des activités de traitement : finalité, catégories de données, durée de conservation.\nÀ compléter.';
const german = 'Verzeichnis der Verarbeitungstätigkeiten: Löschfristen, Empfänger, Maßnahmen';

/** The bytes of a text in an encoding of one byte a letter, by asking the decoder which byte makes which letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    return byte === -1 ? 0x3f : byte;
  });
}

const wide = (text: string, little: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`${mark ? '\ufeff' : ''}${text}`).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

describe('the encoding of a text', () => {
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian.replaceAll(/[«»—]/g, '"')],
    ['ibm866', russian.replaceAll(/[«»—]/g, '"')],
    ['windows-1252', french],
    ['windows-1252', german],
    ['windows-1251', 'Цель'],
    ['windows-1252', 'Finalité;Durée'],
  ])('is found by its letters: %s', (encoding, text) => {
    expect(decode(encoded(text, encoding))).toEqual({ text, notes: [] });
  });

  it.each([
    ['UTF-8', utf8(russian)],
    ['UTF-8 with a mark', utf8(`\ufeff${russian}`)],
    ['UTF-16 LE', wide(russian, true, true)],
    ['UTF-16 BE', wide(russian, false, true)],
    ['UTF-16 LE without a mark', wide(russian, true, false)],
    ['UTF-16 BE without a mark', wide(russian, false, false)],
  ])('IM-08 is found by its form: %s', (_name, bytes) => {
    expect(decode(bytes).text.replace(/^\ufeff/, '')).toBe(russian);
  });

  it('is UTF-8 still where a few letters are broken, which are shown and told of with their place', () => {
    const bytes = utf8(`${russian}\n${russian}`);
    bytes[3] = 0x20;
    const { text, notes } = decode(bytes);
    expect(text).toContain('�');
    expect(text).toContain('правовое основание');
    expect(notes[0]?.en).toMatch(/broken \(\d\).*line 1, column 2/);
  });

  it('IM-01 a text that ends inside a letter is incomplete', async () => {
    const bytes = utf8(russian.slice(0, 20));
    expect((await refused(bytes.subarray(0, -1))).message.en).toMatch(
      /in the middle of a letter: it is incomplete/,
    );
  });

  it('is taken from a page that says it', () => {
    const page = `<meta charset="koi8-r"><p>ё`;
    expect(decode(encoded(page, 'koi8-r')).text).toBe(page);
  });
});
