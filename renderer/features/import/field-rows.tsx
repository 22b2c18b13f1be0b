import { useMemo, useState } from 'react';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import { QuietButton } from '../../components/quiet-button.ts';
import { useSay } from '../../language/language.tsx';
import { AuthorWords } from './author-words.tsx';
import { Fields } from './import-styles.ts';
import { MarkedWords } from './marked-words.tsx';
import { reviewRows, type ReviewRow, type Scopes } from './review-rows.ts';

const words = {
  field: { en: 'Field', ru: 'Поле' },
  here: { en: 'Here', ru: 'Здесь' },
  there: { en: 'In the file', ru: 'В файле' },
  will: { en: 'Will be', ru: 'Станет' },
  all: { en: 'Show all fields', ru: 'Показать все поля' },
  differing: { en: 'Only what differs', ru: 'Только отличия' },
};

interface SideProps {
  readonly row: ReviewRow;
  readonly side: 'ours' | 'theirs';
  /** The entry is on one side only: there is nothing to compare. */
  readonly isAlone: boolean;
}

function Side({ row, side, isAlone }: SideProps) {
  const isSame = row.state === 'same' && !isAlone;
  return (
    <div className="side" role="cell" data-same={isSame ? '' : undefined}>
      <MarkedWords ours={row.ours} theirs={row.theirs} side={side} isWhole={isSame || isAlone} />
      {side === 'theirs' && <AuthorWords author={row.author} />}
    </div>
  );
}

interface FieldRowsProps {
  readonly candidate: Candidate;
  readonly scopes: Scopes;
}

/** The card of an entry in two columns: only what differs, until all is asked for. */
export function FieldRows({ candidate, scopes }: FieldRowsProps) {
  const say = useSay();
  const [isAll, setIsAll] = useState(false);
  const rows = useMemo(() => reviewRows(candidate, scopes, isAll), [candidate, scopes, isAll]);
  const { verdict } = candidate;
  const isWhole = verdict === 'new' || verdict === 'deleted';
  const sides = isWhole ? ([verdict === 'new' ? 'theirs' : 'ours'] as const) : (['ours', 'theirs'] as const);
  const headOf = { ours: words.here, theirs: isWhole ? words.there : words.will };
  return (
    <>
      {rows.length > 0 && (
        <Fields role="table" data-sides={sides.length}>
          <div role="row" style={{ display: 'contents' }}>
            <div className="head" role="columnheader">
              {say(words.field)}
            </div>
            {sides.map((side) => (
              <div key={side} className="head" role="columnheader">
                {say(headOf[side])}
              </div>
            ))}
          </div>
          {rows.map((row) => (
            <div key={row.path} className="field" role="row" data-path={row.path}>
              <div className="label" role="rowheader">
                {row.label}
              </div>
              {sides.map((side) => (
                <Side key={side} row={row} side={side} isAlone={isWhole} />
              ))}
            </div>
          ))}
        </Fields>
      )}
      {!isWhole && (
        <QuietButton type="button" style={{ marginTop: 12 }} onClick={() => setIsAll(!isAll)}>
          {say(isAll ? words.differing : words.all)}
        </QuietButton>
      )}
    </>
  );
}
