/** Collects the words of a line: white space of the page is one space, unless it is to be kept. */
export class LineWords {
  private pieces: string[] = [];
  private spaced = true;

  add(text: string, verbatim: boolean): void {
    const words = verbatim ? text : text.replace(/\s+/g, ' ');
    const piece = this.spaced && !verbatim ? words.trimStart() : words;
    if (piece === '') return;
    this.pieces.push(piece);
    this.spaced = /\s/.test(piece.at(-1) ?? '');
  }

  /** What was collected; the next line begins empty. */
  take(): string {
    const words = this.pieces.join('');
    this.pieces = [];
    this.spaced = true;
    return words;
  }
}
