import { changedWords } from '../../../shared/documents/redline/changed-words.ts';
import { useSay } from '../../language/language.tsx';
import { Marked } from './import-styles.ts';

interface MarkedWordsProps {
  readonly ours: string;
  readonly theirs: string;
  /** The column it stands in: what only that side says is marked in it. */
  readonly side: 'ours' | 'theirs';
  /** Whole values are not marked: there are no words in them to compare. */
  readonly isWhole?: boolean;
}

const empty = { en: 'empty', ru: 'пусто' };

/** What one side says, with the words that the other does not say marked. Whatever stands in it is text. */
export function MarkedWords({ ours, theirs, side, isWhole = false }: MarkedWordsProps) {
  const say = useSay();
  const own = side === 'ours' ? ours : theirs;
  if (own === '') return <span className="empty">{say(empty)}</span>;
  if (isWhole || ours === theirs) return <Marked>{own}</Marked>;
  const hidden = side === 'ours' ? 'inserted' : 'deleted';
  return (
    <Marked>
      {changedWords(ours, theirs)
        .filter(({ style }) => style !== hidden)
        .map(({ text, style }, at) => {
          // oxlint-disable-next-line react/no-array-index-key -- pieces of a sentence have no name but their place
          if (style === 'deleted') return <del key={at}>{text}</del>;
          // oxlint-disable-next-line react/no-array-index-key -- as above
          if (style === 'inserted') return <ins key={at}>{text}</ins>;
          // oxlint-disable-next-line react/no-array-index-key -- as above
          return <span key={at}>{text}</span>;
        })}
    </Marked>
  );
}
