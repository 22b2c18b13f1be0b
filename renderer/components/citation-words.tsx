import styled from '@emotion/styled';
import { Fragment } from 'react';

interface CitationWordsProps {
  /** Places in the laws in a line: “Art. 6 part 1 152-FZ · Art. 6(1) GDPR”. */
  readonly words: string;
}

/** Goes to the next line as one; only what is longer than a line is broken. */
const Place = styled('span')({ display: 'inline-block', maxWidth: '100%' });
const Law = styled('span')({ whiteSpace: 'nowrap' });

/** “152-FZ” stays whole: a browser would break it at its hyphen. */
const unbroken = (place: string) =>
  place
    .split(/(\S*\d-\S*)/)
    .map((part, at) => (at % 2 === 1 ? <Law key={at}>{part}</Law> : <Fragment key={at}>{part}</Fragment>));

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
