import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { RefObject } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { choiceAt, isImpossible, type Decisions } from '../../../shared/merging/decisions.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { isTyped } from '../../forms/leaf-words.ts';
import { useSay } from '../../language/language.tsx';
import type { CameFile } from '../../work/importing/messages.ts';
import { ConflictQuestion } from './conflict-question.tsx';
import { choose, keepLeftovers, leaveOut, sayTwin, takeIn } from './deciding.ts';
import { FieldRows } from './field-rows.tsx';
import { Detail, Quiet, Row, Small } from './import-styles.ts';
import { kindOne, suspicionWords, verdictSentence, verdictTones, verdictWords } from './import-words.ts';
import type { ReviewLine } from './review-lines.ts';
import { conflictRows, type Scopes } from './review-rows.ts';
import { TwinQuestion } from './twin-question.tsx';
import { WordsOfFile } from './words-of-file.tsx';

interface ReviewDetailProps {
  readonly line: ReviewLine;
  readonly file: CameFile;
  readonly decisions: Decisions;
  readonly scopes: Scopes;
  readonly nameHere: (entity: Uuid) => string;
  readonly onDecide: (next: (decisions: Decisions) => Decisions) => void;
  readonly place: RefObject<HTMLElement | null>;
}

const words = {
  unnamed: { en: 'Without a name', ru: 'Без названия' },
  leave: { en: 'Leave out', ru: 'Не брать' },
  take: { en: 'Take in', ru: 'Взять' },
  insist: { en: 'Take it all the same', ru: 'Всё равно взять' },
};

/** Takes the entry in or leaves it out. */
function TakeButton({ line, onDecide }: Pick<ReviewDetailProps, 'line' | 'onDecide'>) {
  const say = useSay();
  const { candidate, taken } = line;
  const { suspicion } = candidate;
  if (isImpossible(suspicion) || (suspicion === 'other-organisation' && !taken)) return null;
  if (taken)
    return (
      <Button size="small" variant="outlined" onClick={() => onDecide(leaveOut([line]))}>
        {say(words.leave)}
      </Button>
    );
  return (
    <Button size="small" variant="outlined" onClick={() => onDecide(takeIn([line], suspicion !== undefined))}>
      {say(suspicion ? words.insist : words.take)}
    </Button>
  );
}

function Questions({ line, decisions, scopes, onDecide }: ReviewDetailProps) {
  const { candidate } = line;
  return conflictRows(candidate, scopes).map((row) => {
    const { path } = row.conflict;
    return (
      <ConflictQuestion
        key={path}
        row={row}
        typed={isTyped(path, candidate.kind)}
        choice={choiceAt(decisions, candidate, path)}
        onChoose={(choice) => onDecide(choose(candidate, path, choice))}
      />
    );
  });
}

/** One entry of the file: what would become of it here, and all there is to decide about it. */
export function ReviewDetail(props: ReviewDetailProps) {
  const { line, file, decisions, scopes, nameHere, onDecide, place } = props;
  const say = useSay();
  const { candidate, name, taken, id } = line;
  const { kind, verdict, suspicion } = candidate;
  const shown = taken ? verdict : 'left';
  const activities = (): readonly Uuid[] =>
    file.kind === 'foreign' ? file.leftovers.flatMap(({ activity }) => activity ?? []) : [];
  return (
    <Detail ref={place} tabIndex={-1} aria-labelledby="review-entry">
      <Row sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <div style={{ minWidth: 0, flex: '1 1 240px' }}>
          <Small>{say(kindOne(kind))}</Small>
          <h2 id="review-entry">{name || say(words.unnamed)}</h2>
        </div>
        <TakeButton line={line} onDecide={onDecide} />
      </Row>
      <Row sx={{ margin: '6px 0 12px', alignItems: 'baseline' }}>
        <StatusChip tone={verdictTones[shown]}>{say(verdictWords[shown])}</StatusChip>
        <Quiet sx={{ flex: '1 1 200px' }}>{say(verdictSentence(candidate))}</Quiet>
      </Row>
      {suspicion && (
        <Alert severity={suspicion === 'other-organisation' ? 'info' : 'warning'} role="note">
          {say(suspicionWords[suspicion])}
        </Alert>
      )}
      <TwinQuestion
        candidate={candidate}
        decisions={decisions}
        nameHere={nameHere}
        onSay={(ours) => onDecide(sayTwin(id, ours))}
      />
      <Questions {...props} />
      <FieldRows key={`${id} ${candidate.entity}`} candidate={candidate} scopes={scopes} />
      {file.kind === 'foreign' && (
        <WordsOfFile
          activity={id}
          file={file}
          decisions={decisions}
          onKeep={(isKept) => onDecide(keepLeftovers(id, isKept, activities()))}
        />
      )}
    </Detail>
  );
}
