import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Review as ReviewState } from '../../work/importing/import-state.ts';
import { takenCounts } from '../../work/importing/taken-counts.ts';
import { useDecisions, useImportDesk } from '../../work/importing/use-importing.ts';
import { applySentence } from './apply-words.ts';
import { danglingMentions } from './dangling.ts';
import { chooseAll, leaveOut, takeIn } from './deciding.ts';
import { Column, Panes, Quiet } from './import-styles.ts';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewHead } from './review-head.tsx';
import type { ReviewDeed } from './review-keys.ts';
import { ReviewList } from './review-list.tsx';
import { firstView, shownLines, type ReviewLine } from './review-lines.ts';
import { ReviewTools } from './review-tools.tsx';
import { useLines, useNameHere, useScopes, useSelected } from './use-review.ts';

interface ReviewProps {
  readonly review: ReviewState;
  readonly isApplying: boolean;
}

const words = {
  nothing: { en: 'Nothing new', ru: 'Ничего нового' },
  nothingLead: {
    en: 'All that the file says is here already. What was taken in before and taken back can be taken in again from the list of imports.',
    ru: 'Всё, что сказано в файле, здесь уже есть. То, что уже брали и отменили, можно вернуть из списка импортов.',
  },
  away: { en: 'Close the file', ru: 'Закрыть файл' },
  none: { en: 'Nothing of this kind', ru: 'Таких записей нет' },
  noneLead: { en: 'Choose another filter above.', ru: 'Выберите другой отбор выше.' },
  ask: { en: 'Merge the file into the register?', ru: 'Объединить файл с реестром?' },
  promise: {
    en: 'A backup is made first, and one undo takes all of it back.',
    ru: 'Сначала делается резервная копия; всё отменяется одним шагом.',
  },
  merge: { en: 'Merge', ru: 'Объединить' },
  renewed: {
    en: 'The register has changed since, so the file was compared again. Look once more; your decisions are kept.',
    ru: 'За это время реестр изменился, поэтому файл сравнён заново. Взгляните ещё раз: ваши решения сохранены.',
  },
};

interface AskProps {
  readonly sentence: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Ask({ sentence, onConfirm, onCancel }: AskProps) {
  const say = useSay();
  return (
    <ConfirmDialog
      title={say(words.ask)}
      confirmLabel={say(words.merge)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p style={{ margin: '0 0 8px' }}>{sentence}</p>
      <Quiet>{say(words.promise)}</Quiet>
    </ConfirmDialog>
  );
}

/** The keyboard is in the list as soon as there is one. */
function useListFocus(hasLines: boolean): void {
  useEffect(() => {
    if (hasLines) document.querySelector<HTMLElement>('#review-list')?.focus({ preventScroll: true });
  }, [hasLines]);
}

/** The register was worked on meanwhile, on another page: what the file would do is worked out anew. */
function useFresh(review: ReviewState): void {
  const desk = useImportDesk();
  const { current: refresh } = useRef(desk.refresh);
  useEffect(() => refresh(), [refresh, review.file.digest]);
}

function useDeeds(place: React.RefObject<HTMLElement | null>) {
  const { decide } = useImportDesk();
  return (line: ReviewLine, deed: Exclude<ReviewDeed, { type: 'move' }>['type']): void => {
    if (deed === 'enter') place.current?.focus();
    else if (deed !== 'toggle') decide(chooseAll([line], deed));
    else if (line.taken) decide(leaveOut([line]));
    else if (line.candidate.suspicion === undefined) decide(takeIn([line]));
  };
}

/** What the file would do, entry by entry, and all there is to decide about it, on one screen. */
export function Review({ review, isApplying }: ReviewProps) {
  const say = useSay();
  const { language } = useLanguage();
  const desk = useImportDesk();
  const decisions = useDecisions(review.file.digest);
  const scopes = useScopes(review.candidates);
  const nameHere = useNameHere(scopes);
  const { decided, lines } = useLines(review, decisions);
  const [view, setView] = useState(firstView);
  const shown = useMemo(() => shownLines(lines, view), [lines, view]);
  const [selected, setSelected] = useSelected(useMemo(() => shown.map(({ id }) => id), [shown]));
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLElement>(null);
  const onDeed = useDeeds(place);
  useListFocus(lines.length > 0);
  useFresh(review);
  const counts = useMemo(() => takenCounts(decided, decisions), [decided, decisions]);
  const line = shown.find(({ id }) => id === selected);
  if (lines.length === 0)
    return (
      <EmptyState
        title={say(words.nothing)}
        actions={
          <Button variant="contained" onClick={desk.putAway}>
            {say(words.away)}
          </Button>
        }
      >
        {say(words.nothingLead)}
      </EmptyState>
    );
  return (
    <Column>
      <ReviewHead
        review={review}
        sentence={applySentence(counts, 0, language)}
        canApply={counts.added + counts.changed + counts.deleted > 0}
        isApplying={isApplying}
        onApply={() => setIsAsking(true)}
      />
      {review.isRenewed && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(words.renewed)}
        </Alert>
      )}
      <ReviewTools lines={lines} shown={shown} view={view} onView={setView} onDecide={desk.decide} />
      <Panes>
        <ReviewList lines={shown} selected={selected} onSelect={setSelected} onDeed={onDeed} />
        {line ? (
          <ReviewDetail
            key={line.id}
            line={line}
            file={review.file}
            decisions={decisions}
            scopes={scopes}
            nameHere={nameHere}
            onDecide={desk.decide}
            place={place}
          />
        ) : (
          <div style={{ padding: '0 28px' }}>
            <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
          </div>
        )}
      </Panes>
      {isAsking && (
        <Ask
          sentence={applySentence(counts, danglingMentions(decided, decisions), language)}
          onConfirm={() => {
            setIsAsking(false);
            desk.apply();
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Column>
  );
}
