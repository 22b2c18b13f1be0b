import styled from '@emotion/styled';
import { Fragment } from 'react';
import type { ReactNode } from 'react';

interface CitationWordsProps {
  /** Places in the laws in a line: “Art. 6 part 1 152-FZ · Art. 6(1) GDPR”. */
  readonly words: string;
}

/** Goes to the next line as one; only what is longer than a line is broken. */
const Place = styled('span')({ display: 'inline-block', maxWidth: '100%' });
const Law = styled('span')({ whiteSpace: 'nowrap' });
/** “ст. 21 152-ФЗ” must not read as one number. */
const Gap = styled('span')({ wordSpacing: 3 });

/** “152-FZ” stays whole: a browser would break it at its hyphen. */
function unbroken(place: string): ReactNode {
  const [law] = /(?<!\S)\d+-\S*/.exec(place) ?? [];
  if (law === undefined) return place;
  const at = place.indexOf(law);
  return (
    <>
      {place.slice(0, at).trimEnd()}
      {at > 0 && <Gap> </Gap>}
      <Law>{law}</Law>
      {place.slice(at + law.length)}
    </>
  );
}

/** Citations, of which each stays on one line where it can. */
export const CitationWords = ({ words }: CitationWordsProps) =>
  words.split(' · ').map((place, at, all) => (
    <Fragment key={place}>
      <Place>
        {unbroken(place)}
        {at < all.length - 1 && ' ·'}
      </Place>{' '}
    </Fragment>
  ));
