import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Choice } from '../../../shared/merging/decisions.ts';
import type { Author } from '../../../shared/merging/candidate.ts';
import { BoxTextarea } from '../../components/field-box.ts';
import { useSay } from '../../language/language.tsx';
import { AuthorWords } from './author-words.tsx';
import { Question } from './import-styles.ts';
import { MarkedWords } from './marked-words.tsx';
import type { ConflictRow } from './review-rows.ts';

const words = {
  ours: { en: 'Ours', ru: 'Наше' },
  theirs: { en: 'Theirs', ru: 'Из файла' },
  own: { en: 'Own words', ru: 'Свой текст' },
  write: { en: 'Write own words', ru: 'Написать свой текст' },
  both: { en: 'Both', ru: 'Оба' },
  open: { en: 'Leave open', ru: 'Решить позже' },
};

interface AnswerProps {
  readonly name: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly author?: Author;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const Answer = ({ name, title, isChosen, author, onChoose, children }: AnswerProps) => (
  <label className="answer">
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
    <span className="whose">{title}</span>
    <div className="words">{children}</div>
    <AuthorWords author={author} />
  </label>
);

interface ConflictQuestionProps {
  readonly row: ConflictRow;
  /** How words are typed there; nothing where a value is chosen. */
  readonly typed: 'line' | 'text' | undefined;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One disputed place: ours, theirs (several where the file itself left it open), both, or own words. */
export function ConflictQuestion({ row, typed, choice, onChoose }: ConflictQuestionProps) {
  const say = useSay();
  const name = useId();
  const { conflict, label, ours, theirs } = row;
  const [isWriting, setIsWriting] = useState(false);
  const own = typeof choice === 'object' ? choice.value : undefined;
  const isOneOfTheirs = conflict.theirs.some(({ value }, at) => at > 0 && sameValue(value, own));
  const isOwn = own !== undefined && !isOneOfTheirs;
  const startWith = (text: string): void => {
    setIsWriting(true);
    onChoose({ value: text });
  };
  return (
    <Question data-open={choice === undefined ? '' : undefined} data-path={conflict.path}>
      <legend>{label}</legend>
      <div className="answers">
        <Answer
          name={name}
          title={say(words.ours)}
          isChosen={choice === 'ours'}
          author={conflict.ours}
          onChoose={() => onChoose('ours')}
        >
          <MarkedWords ours={ours} theirs={theirs[0] ?? ''} side="ours" />
        </Answer>
        {conflict.theirs.map((side, at) => (
          <Answer
            key={`${side.by} ${side.at} ${theirs[at] ?? ''}`}
            name={name}
            title={say(words.theirs)}
            isChosen={at === 0 ? choice === 'theirs' : isOneOfTheirs && sameValue(side.value, own)}
            author={side}
            onChoose={() => onChoose(at === 0 ? 'theirs' : { value: side.value })}
          >
            <MarkedWords ours={ours} theirs={theirs[at] ?? ''} side="theirs" />
          </Answer>
        ))}
      </div>
      {(isOwn || isWriting) && typed && (
        <BoxTextarea
          aria-label={`${label}: ${say(words.own)}`}
          autoFocus={isWriting}
          rows={typed === 'text' ? 4 : 1}
          style={{ marginTop: 10 }}
          value={typeof own === 'string' ? own : ''}
          onChange={(event) => onChoose({ value: event.target.value === '' ? null : event.target.value })}
        />
      )}
      <div className="more">
        {typed && !isOwn && (
          <Button size="small" variant="outlined" onClick={() => startWith(ours)}>
            {say(words.write)}
          </Button>
        )}
        {typed === 'text' && !isOwn && (
          <Button size="small" variant="outlined" onClick={() => startWith([ours, ...theirs].join('\n'))}>
            {say(words.both)}
          </Button>
        )}
        {choice !== undefined && (
          <Button
            size="small"
            variant="text"
            onClick={() => {
              setIsWriting(false);
              onChoose(undefined);
            }}
          >
            {say(words.open)}
          </Button>
        )}
      </div>
    </Question>
  );
}
