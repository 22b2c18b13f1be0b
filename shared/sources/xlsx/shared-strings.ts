import { keepWithin } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** Letters that XML cannot hold are written as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Collects the words of a rich text: runs one after another, without the readings of Japanese words. */
export class RichText {
  private words = '';
  private speaking = false;
  private readings = 0;

  open(name: string): void {
    if (name === 'rPh') this.readings += 1;
    else if (name === 't') this.speaking = this.readings === 0;
  }

  text(text: string): void {
    if (this.speaking) this.words += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.readings -= 1;
    else if (name === 't') this.speaking = false;
  }

  /** What was collected; the next text begins empty. */
  take(): string {
    const { words } = this;
    this.words = '';
    return unescaped(words);
  }
}

/** The texts of a workbook that its cells refer to by number. */
export function sharedStrings(archive: Archive, part: string): readonly string[] {
  if (!archive.has(part)) return [];
  const strings: string[] = [];
  const rich = new RichText();
  readXml(archive, part, {
    open: (name) => rich.open(name),
    text: (text) => rich.text(text),
    close: (name) => {
      rich.close(name);
      if (name !== 'si') return;
      const words = rich.take();
      keepWithin('cellText', words.length);
      strings.push(words);
    },
  });
  return strings;
}
