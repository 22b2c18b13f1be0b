import { sha256Hex } from '../../basics/sha-256.ts';
import { foldHeading } from '../headings/fold-heading.ts';
import type { FoundRecord, Said } from '../found-record.ts';
import type { MappedHeading, Mapping } from '../mapping.ts';

const mostSamples = 3;
const longestSample = 80;

/** A sample is enough to recognise what stands there. */
const sampleOf = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length <= longestSample ? line : `${line.slice(0, longestSample - 1)}…`;
};

/** How the headings of a file were understood, in the order in which they stand in it. */
export function mappingOf(
  records: readonly FoundRecord[],
  ofAll: readonly Said[],
  others: readonly Pick<MappedHeading, 'heading' | 'target'>[],
): Mapping {
  const headings = new Map<string, { target: MappedHeading['target']; samples: string[] }>();
  const know = (heading: string, target: MappedHeading['target'], text: string): void => {
    const known = headings.get(heading) ?? { target, samples: [] };
    const sample = sampleOf(text);
    if (sample !== '' && known.samples.length < mostSamples && !known.samples.includes(sample))
      known.samples.push(sample);
    headings.set(heading, { ...known, target: known.target ?? target });
  };
  for (const { heading, target } of others) if (heading !== '') know(heading, target, '');
  for (const { label, target, text } of [...records.flatMap(({ said }) => said), ...ofAll])
    if (label !== '') know(label, target, text);
  const mapped = [...headings].map(([heading, { target, samples }]) => ({ heading, target, samples }));
  return { signature: signatureOf(mapped), headings: mapped };
}

function signatureOf(headings: readonly MappedHeading[]): string {
  const folded = [...new Set(headings.map(({ heading }) => foldHeading(heading)))].toSorted();
  return sha256Hex(folded.join('\n'));
}
