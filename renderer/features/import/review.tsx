import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Review as ReviewState } from '../../work/importing/import-state.ts';
import { takenCounts } from '../../work/importing/taken-counts.ts';
import { useDecisions, useImportDesk } from '../../work/importing/use-importing.ts';
import { applySentence } from './apply-words.ts';
import { danglingMentions } from './dangling.ts';
import { decidedBy } from './deciding.ts';
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
function useFresh(): void {
  const desk = useImportDesk();
  useEffect(() => desk.refresh(), [desk]);
}

function useDeeds(place: RefObject<HTMLElement | null>) {
  const { decide } = useImportDesk();
  return (line: ReviewLine, deed: Exclude<ReviewDeed, { type: 'move' }>['type']): void => {
    if (deed === 'enter') place.current?.focus();
    else decide(decidedBy(line, deed));
  };
}

function NothingNew() {
  const say = useSay();
  const { putAway } = useImportDesk();
  const close = (
    <Button variant="contained" onClick={putAway}>
      {say(words.away)}
    </Button>
  );
  return (
    <EmptyState title={say(words.nothing)} actions={close}>
      {say(words.nothingLead)}
    </EmptyState>
  );
}

interface PanesProps {
  readonly review: ReviewState;
  readonly decisions: Decisions;
  readonly shown: readonly ReviewLine[];
}

/** The list at the left, the entry that is looked at beside it. */
function ReviewPanes({ review, decisions, shown }: PanesProps) {
  const say = useSay();
  const desk = useImportDesk();
  const scopes = useScopes(review.candidates);
  const nameHere = useNameHere(scopes);
  const [selected, setSelected] = useSelected(useMemo(() => shown.map(({ id }) => id), [shown]));
  const place = useRef<HTMLElement>(null);
  const onDeed = useDeeds(place);
  useListFocus(shown.length > 0);
  const line = shown.find(({ id }) => id === selected);
  return (
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
  );
}

/** What the file would do, entry by entry, and all there is to decide about it, on one screen. */
export function Review({ review, isApplying }: ReviewProps) {
  const say = useSay();
  const { language } = useLanguage();
  const desk = useImportDesk();
  const decisions = useDecisions(review.file.digest);
  const { decided, lines } = useLines(review, decisions);
  const [view, setView] = useState(firstView);
  const shown = useMemo(() => shownLines(lines, view), [lines, view]);
  const [isAsking, setIsAsking] = useState(false);
  useFresh();
  const counts = useMemo(() => takenCounts(decided, decisions), [decided, decisions]);
  if (lines.length === 0) return <NothingNew />;
  const apply = (): void => {
    setIsAsking(false);
    desk.apply();
  };
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
      <ReviewPanes review={review} decisions={decisions} shown={shown} />
      {isAsking && (
        <Ask
          sentence={applySentence(counts, danglingMentions(decided, decisions), language)}
          onConfirm={apply}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Column>
  );
}
