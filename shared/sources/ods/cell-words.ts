import { limits } from '../limits.ts';
import { linkWords } from '../xml/hyperlinks.ts';

/** What stands in a cell but is no word of it. */
const silent = new Set([
  'annotation',
  'frame',
  'shapes',
  'custom-shape',
  'forms',
  'tracked-changes',
  'ruby-text',
  'note',
]);

/** Collects the words of a cell of an OpenDocument table (ODF 1.3 part 3, 5 and 6): each paragraph is a line. */
export class CellWords {
  private words = '';
  private paragraphs = 0;
  private inParagraph = 0;
  private inSilent = 0;
  private readonly links: { readonly address: string; readonly from: number }[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.inSilent += 1;
    if (this.inSilent > 0) return;
    if (name === 'p' || name === 'h') {
      if (this.paragraphs > 0) this.words += '\n';
      this.paragraphs += 1;
      this.inParagraph += 1;
    } else if (name === 's') this.words += ' '.repeat(Math.min(Number(attributes['c'] ?? 1) || 1, 1000));
    else if (name === 'tab') this.words += '\t';
    else if (name === 'line-break') this.words += '\n';
    else if (name === 'a') this.links.push({ address: attributes['href'] ?? '', from: this.words.length });
  }

  text(text: string): void {
    // White space of the file is one space to a reader (ODF 1.3 part 3, 6.1.2); more of it is written as elements.
    if (this.inSilent === 0 && this.inParagraph > 0 && this.words.length <= limits.cellText.atMost)
      this.words += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (silent.has(name)) this.inSilent -= 1;
    else if (this.inSilent > 0) return;
    else if (name === 'p' || name === 'h') this.inParagraph -= 1;
    else if (name === 'a') {
      const link = this.links.pop();
      if (link)
        this.words = this.words.slice(0, link.from) + linkWords(this.words.slice(link.from), link.address);
    }
  }

  /** What was collected; the next cell begins empty. */
  take(): string {
    const { words } = this;
    this.words = '';
    this.paragraphs = 0;
    this.links.length = 0;
    return words;
  }
}
