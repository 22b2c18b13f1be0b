import { useMemo, useState } from 'react';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import { QuietButton } from '../../components/quiet-button.ts';
import { useSay } from '../../language/language.tsx';
import { AuthorWords } from './author-words.tsx';
import { Fields } from './import-styles.ts';
import { MarkedWords } from './marked-words.tsx';
import { reviewRows, type ReviewRow, type Scopes } from './review-rows.ts';

const words = {
  here: { en: 'Here', ru: 'Здесь' },
  there: { en: 'In the file', ru: 'В файле' },
  will: { en: 'Will be', ru: 'Станет' },
  all: { en: 'Show all fields', ru: 'Показать все поля' },
  differing: { en: 'Only what differs', ru: 'Только отличия' },
};

function Side({ row, side }: { readonly row: ReviewRow; readonly side: 'ours' | 'theirs' }) {
  return (
    <div className="side" role="cell" data-same={row.state === 'same' ? '' : undefined}>
      <MarkedWords
        ours={row.state === 'same' ? row[side] : row.ours}
        theirs={row.state === 'same' ? row[side] : row.theirs}
        side={side}
      />
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
            <div className="head" role="columnheader" />
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
                <Side key={side} row={isWhole ? { ...row, state: 'same' } : row} side={side} />
              ))}
            </div>
          ))}
        </Fields>
      )}
      {!isWhole && (
        <QuietButton type="button" onClick={() => setIsAll(!isAll)}>
          {say(isAll ? words.differing : words.all)}
        </QuietButton>
      )}
    </>
  );
}
