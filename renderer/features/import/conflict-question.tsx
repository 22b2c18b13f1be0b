import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Author } from '../../../shared/merging/candidate.ts';
import { useSay } from '../../language/language.tsx';
import { AuthorWords } from './author-words.tsx';
import { Question } from './import-styles.ts';
import { MarkedWords } from './marked-words.tsx';
import { OwnWords, type ConflictQuestionProps } from './own-words.tsx';

const words = {
  ours: { en: 'Ours', ru: 'Наше' },
  theirs: { en: 'Theirs', ru: 'Из файла' },
};

interface AnswerProps {
  readonly name: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly author: Author;
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

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The value written anew, unless it is one of theirs: of several, all but the first are chosen by their value. */
function ownValue({ row, choice }: ConflictQuestionProps): unknown {
  const own = typeof choice === 'object' ? choice.value : undefined;
  return row.conflict.theirs.some(({ value }, at) => at > 0 && same(value, own)) ? undefined : own;
}

function Answers(props: ConflictQuestionProps) {
  const { row, typed, choice, onChoose } = props;
  const say = useSay();
  const name = useId();
  const { conflict, ours, theirs } = row;
  const isWhole = typed === undefined;
  const isOther = (value: unknown): boolean =>
    typeof choice === 'object' && ownValue(props) === undefined && same(choice.value, value);
  return (
    <div className="answers">
      <Answer
        name={name}
        title={say(words.ours)}
        isChosen={choice === 'ours'}
        author={conflict.ours}
        onChoose={() => onChoose('ours')}
      >
        <MarkedWords ours={ours} theirs={theirs[0] ?? ''} side="ours" isWhole={isWhole} />
      </Answer>
      {conflict.theirs.map((side, at) => (
        <Answer
          key={`${side.by} ${side.at} ${theirs[at] ?? ''}`}
          name={name}
          title={say(words.theirs)}
          isChosen={at === 0 ? choice === 'theirs' : isOther(side.value)}
          author={side}
          onChoose={() => onChoose(at === 0 ? 'theirs' : { value: side.value })}
        >
          <MarkedWords ours={ours} theirs={theirs[at] ?? ''} side="theirs" isWhole={isWhole} />
        </Answer>
      ))}
    </div>
  );
}

/** One disputed place: ours, theirs (several where the file itself left it open), both, or own words. */
export function ConflictQuestion(props: ConflictQuestionProps) {
  const { row, choice } = props;
  const [isWriting, setIsWriting] = useState(false);
  const own = ownValue(props);
  return (
    <Question data-open={choice === undefined ? '' : undefined} data-path={row.conflict.path}>
      <legend>{row.label}</legend>
      <Answers {...props} />
      <OwnWords {...props} own={own} isWriting={isWriting} onWriting={setIsWriting} />
    </Question>
  );
}
