import Button from '@mui/material/Button';
import type { Choice } from '../../../shared/merging/decisions.ts';
import { BoxTextarea } from '../../components/field-box.ts';
import { useSay } from '../../language/language.tsx';
import type { ConflictRow } from './review-rows.ts';

export interface ConflictQuestionProps {
  readonly row: ConflictRow;
  /** How words are typed there; nothing where a value is chosen. */
  readonly typed: 'line' | 'text' | undefined;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

interface OwnWordsProps extends ConflictQuestionProps {
  /** What was written anew; nothing where one of the two was chosen. */
  readonly own: unknown;
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

const words = {
  own: { en: 'Own words', ru: 'Свой текст' },
  write: { en: 'Write own words', ru: 'Написать свой текст' },
  both: { en: 'Both', ru: 'Оба' },
  open: { en: 'Decide later', ru: 'Решить позже' },
};

const deed = (title: string, onClick: () => void) => (
  <Button size="small" variant="text" onClick={onClick}>
    {title}
  </Button>
);

/** Under the two answers: a text of one’s own that begins with ours or with both, and the way back to no answer. */
export function OwnWords({ row, typed, choice, own, isWriting, onChoose, onWriting }: OwnWordsProps) {
  const say = useSay();
  const { label, ours, theirs } = row;
  const startWith = (text: string): void => {
    onWriting(true);
    onChoose({ value: text });
  };
  const isOwn = own !== undefined;
  const hasDeeds = (typed !== undefined && !isOwn) || choice !== undefined;
  return (
    <>
      {isOwn && typed && (
        <BoxTextarea
          aria-label={`${label}: ${say(words.own)}`}
          autoFocus={isWriting}
          rows={typed === 'text' ? 4 : 1}
          style={{ marginTop: 10 }}
          value={typeof own === 'string' ? own : ''}
          onChange={(event) => onChoose({ value: event.target.value === '' ? null : event.target.value })}
        />
      )}
      {hasDeeds && (
        <div className="more">
          {typed && !isOwn && deed(say(words.write), () => startWith(ours))}
          {typed === 'text' && !isOwn && deed(say(words.both), () => startWith([ours, ...theirs].join('\n')))}
          {choice !== undefined &&
            deed(say(words.open), () => {
              onWriting(false);
              onChoose(undefined);
            })}
        </div>
      )}
    </>
  );
}
