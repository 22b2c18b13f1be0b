import type { FileReport, ImportReport } from './import-report.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** What a file came to, in a line; what to look at, in some more. */
export const summaryOf = ({ files }: ImportReport, isReportWritten: boolean): string =>
  files.map((file) => summary(file, isReportWritten)).join('');

function summary(file: FileReport, isReportWritten: boolean): string {
  const { layout, activities, leftovers, guesses, joined, mayBeSame, leftOut } = file;
  const more = [
    leftovers.length > 0 && `${counted(leftovers.length, 'thing', 'things')} had no place`,
    guesses.length > 0 && `${counted(guesses.length, 'value is', 'values are')} a guess`,
    joined.length > 0 && `${counted(joined.length, 'entry', 'entries')} joined by name`,
  ].filter(Boolean);
  const where = more.length > 0 && !isReportWritten ? ' (--report FILE lists them)' : '';
  const lines = [
    `${file.file}: ${layout}; ${counted(activities, 'activity', 'activities')}${more.map((one) => `, ${one}`).join('')}${where}.`,
    ...mayBeSame.map(
      ({ name, as }) =>
        `${file.file}: “${name}” may be the same as “${as}” of an earlier file; both are there.`,
    ),
    ...leftOut.map(
      ({ name }) =>
        `${file.file}: the organisation “${name}” was left out: an earlier file names another one.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The whole report for a person. */
export const reportText = (report: ImportReport): string =>
  report.files.map((file) => `${summary(file, true)}${details(file)}`).join('\n');

function details({ headings, leftovers, guesses, joined }: FileReport): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Headings', headings.map(({ heading, field }) => `${oneLine(heading)} → ${field ?? 'no place'}`)],
    [
      'What had no place',
      leftovers.map(({ place, label, text, activity }) => {
        const said = label === undefined ? oneLine(text) : `${oneLine(label)}: ${oneLine(text)}`;
        return `${place}${activity === undefined ? '' : ` (${activity})`}: ${said}`;
      }),
    ],
    [
      'Guesses',
      guesses.map(
        ({ place, activity, field, said }) => `${place} (${activity}): ${field} of “${oneLine(said)}”`,
      ),
    ],
    ['Joined by name', joined.map(({ name, kind, with: other }) => `${kind}: “${name}” with “${other}”`)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ⏎ ');
