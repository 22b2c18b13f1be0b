import type { MergeReport } from './merge-report.ts';

const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`;

/** A summary of a merge in lines, for standard error and for a report that is no JSON. */
export function reportLines({ files, conflicts, missing }: MergeReport): string {
  const lines = files.flatMap((file) => [
    `${file.file}: ${countsOf(file)}.`,
    ...(file.layout === undefined ? [] : [`${file.file}: read as ${file.layout}.`]),
    ...file.leftOut.map(({ kind, name, why }) => `${file.file}: left out (${kind}) “${name}”: ${why}.`),
    ...file.doubtful.map(({ kind, name, why }) => `${file.file}: look at (${kind}) “${name}”: ${why}.`),
    ...file.mayBeSame.map(
      ({ kind, name, as }) =>
        `${file.file}: “${name}” (${kind}) may be the same as ${as.map((one) => `“${one.name}”`).join(', ')}; both were kept. Merge the file in the program to make them one.`,
    ),
  ]);
  return [
    ...lines,
    ...conflicts.map(
      ({ name, label, chosen }) =>
        `decided: “${name}” › ${label}: ${JSON.stringify((chosen as { readonly value?: unknown }).value ?? null)}`,
    ),
    ...missing.map(
      ({ name, label, to }) =>
        `“${name}” › ${label} names an entry that is not there (${to}); nothing was taken away.`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function countsOf(file: MergeReport['files'][number]): string {
  const said = [
    file.new > 0 && `${file.new} new`,
    file.changed > 0 && `${file.changed} changed`,
    file.deleted > 0 && `${file.deleted} deleted`,
    file.conflict > 0 && `${file.conflict} in conflict`,
    counted(file.same, 'entry is the same', 'entries are the same'),
  ];
  return said.filter(Boolean).join(', ');
}
