import { useId } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import { useSay } from '../../language/language.tsx';
import { Question } from './import-styles.ts';

interface TwinQuestionProps {
  readonly candidate: Candidate;
  readonly decisions: Decisions;
  readonly nameHere: (entity: Uuid) => string;
  readonly onSay: (ours: Uuid | undefined) => void;
}

const words = {
  title: { en: 'Is this the same as one here?', ru: 'Это то же, что уже есть здесь?' },
  fresh: { en: 'No, it is another one', ru: 'Нет, это другая запись' },
  freshOrganisation: { en: 'No, leave it out', ru: 'Нет, не брать' },
  same: { en: 'Yes, the same as', ru: 'Да, это то же, что' },
  alike: { en: 'alike', ru: 'совпадение' },
  byName: { en: 'the same name', ru: 'то же название' },
};

const quoted = (name: string): string => `“${name}”`;

/** Whether a new entry is one of ours under another id: suggested, never done unasked. */
export function TwinQuestion({ candidate, decisions, nameHere, onSay }: TwinQuestionProps) {
  const say = useSay();
  const name = useId();
  const { twins, state, kind } = candidate;
  const said = decisions.twins[state.id];
  if (twins.length === 0) return null;
  const isOrganisation = kind === 'organisation';
  return (
    <Question>
      <legend>{say(words.title)}</legend>
      <div className="answers">
        {twins.map(({ entity, likeness }) => (
          <label key={entity} className="answer">
            <input type="radio" name={name} checked={said === entity} onChange={() => onSay(entity)} />
            <span>
              {say(words.same)} {quoted(nameHere(entity))}
            </span>
            {!isOrganisation && (
              <span className="author">
                {likeness === 1 ? say(words.byName) : `${say(words.alike)} ${Math.round(likeness * 100)} %`}
              </span>
            )}
          </label>
        ))}
        <label className="answer">
          <input type="radio" name={name} checked={said === undefined} onChange={() => onSay(undefined)} />
          <span>{say(isOrganisation ? words.freshOrganisation : words.fresh)}</span>
        </label>
      </div>
    </Question>
  );
}
