import { list, member, type DataFile, type Spot } from '../data/data-file.ts';
import { plainText } from './plain-text.ts';
import { piaQuestions } from './questions.ts';

/** What was answered to a question: words, lines of a list, a gauge from 1 to 4. */
export interface Answer {
  readonly question: string;
  readonly spot: Spot;
  readonly text: string | undefined;
  readonly lines: readonly string[];
  readonly gauge: number | undefined;
}

/** The answers of a PIA by question; the words of each are taken, since each goes to a field or to the leftovers. */
export function answersOf(file: DataFile): readonly Answer[] {
  return list(file.root, 'answers').flatMap((spot) => {
    const reference = member(spot, 'reference_to').value;
    if (typeof reference !== 'string' && typeof reference !== 'number') return [];
    const data = member(spot, 'data');
    const gauge = member(data, 'gauge').value;
    const html = file.text(data, 'text');
    const lines = list(data, 'list').map((line) => file.textOf(line));
    // A number that is none of the tool’s questions says something itself: it remains.
    if (Object.hasOwn(piaQuestions, String(reference).trim())) file.take(member(spot, 'reference_to'));
    file.take(member(data, 'gauge'));
    return [
      {
        question: String(reference).trim(),
        spot,
        text: html === undefined ? undefined : plainText(html) || undefined,
        lines: lines.filter((line) => line !== undefined).map(plainText),
        gauge: typeof gauge === 'number' && gauge > 0 ? gauge : undefined,
      },
    ];
  });
}

/** The words of an answer, a line each. */
export const wordsOf = ({ text, lines, gauge }: Answer): string =>
  [...(text === undefined ? [] : [text]), ...lines, ...(gauge === undefined ? [] : [`${gauge}/4`])].join(
    '\n',
  );
