import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { lifePath } from '../../../shared/changes/versions.ts';
import { activityFields, type Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { focusRing } from '../../components/look.ts';
import type { OpenEntryAt } from '../../forms/derived-facts.tsx';
import { disputedControl } from '../../forms/disputed-fields.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useConflictsOf } from '../../storage/open-conflicts.ts';
import { useEntry, useRegisterActions } from '../../storage/register.ts';
import { ActivityForm } from './activity-form.tsx';
import { ActivityGone } from './activity-gone.tsx';
import { ActivityTools } from './activity-tools.tsx';
import { DestructionOffer } from './destruction-offer.tsx';
import { useDestroying } from './use-destroying.tsx';

export interface ActivityPageProps {
  readonly id: Uuid;
  /** Back to the register. */
  readonly onBack: () => void;
  /** Opens another activity: the copy that was just made. */
  readonly onOpen: (id: Uuid) => void;
  readonly onPrint: (id: Uuid) => void;
  /** Opens the act of destruction that was just begun. */
  readonly onOpenAct: (act: Uuid) => void;
  /** Goes to a field of another entry: the reason of something derived. */
  readonly onOpenEntry: OpenEntryAt;
  /** Told after the activity was deleted, to leave the page and offer an undo; without it the page offers one itself. */
  readonly onDeleted?: (name: string) => void;
  /** The path of a field to go to: “/consent/separate”. */
  readonly focusPath?: string | undefined;
}

const Page = styled('div')({ height: '100%', minHeight: 0, outline: 'none' });

const toDecide = {
  en: { one: 'conflict to decide', other: 'conflicts to decide' },
  ru: { one: 'конфликт ждёт решения', few: 'конфликта ждут решения', many: 'конфликтов ждут решения' },
};

const words = {
  register: { en: 'Register', ru: 'Реестр' },
  unnamed: { en: 'Activity without a name', ru: 'Процесс без названия' },
  ask: { en: 'Delete this activity?', ru: 'Удалить процесс?' },
  undoable: {
    en: 'leaves the register and its documents. This can be undone.',
    ru: 'исчезнет из реестра и документов. Это можно отменить.',
  },
  remove: { en: 'Delete', ru: 'Удалить' },
};

function StatusOf({ status }: { readonly status: string | undefined }) {
  const say = useSay();
  const term = status === undefined ? undefined : termOf(activityStatuses, status);
  if (!term) return null;
  return (
    <StatusChip tone={status === 'active' ? 'accent' : 'quiet'}>{say(term.label).toLowerCase()}</StatusChip>
  );
}

const Chip = styled('button')({
  margin: 0,
  padding: 0,
  background: 'none',
  border: 0,
  borderRadius: 6,
  font: 'inherit',
  cursor: 'pointer',
  '&:focus-visible': focusRing,
});

/** How much waits for a decision; a press goes to the first. */
function DisputedChip({ id, onOpenEntry }: Pick<ActivityPageProps, 'id' | 'onOpenEntry'>) {
  const { language } = useLanguage();
  const conflicts = useConflictsOf(id);
  const first = conflicts.find(({ path }) => path !== lifePath)?.path;
  const field = first === undefined ? '/name' : disputedControl(first, activityFields);
  if (conflicts.length === 0) return null;
  return (
    <Chip type="button" onClick={() => onOpenEntry('activities', id, field)}>
      <StatusChip tone="check">{counted(conflicts.length, toDecide, language)}</StatusChip>
    </Chip>
  );
}

/** Escape leaves the field being written in first, and the page only then; between the two the page has the keyboard. */
function leaveOnEscape(event: KeyboardEvent<HTMLElement>, onBack: () => void): void {
  const { target, currentTarget, key } = event;
  if (key !== 'Escape' || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
  if (target.matches('input, textarea, select, [role="combobox"]'))
    currentTarget.focus({ preventScroll: true });
  else onBack();
}

/** The page of one activity: its card to read and write, saved as it is typed. */
export function ActivityPage(props: ActivityPageProps) {
  const { id, onBack, onOpen, onPrint, onOpenAct, onOpenEntry, onDeleted, focusPath } = props;
  const say = useSay();
  const { language } = useLanguage();
  const { duplicate, remove } = useRegisterActions();
  const [isAsking, setIsAsking] = useState(false);
  const activity = useEntry('activities', id) as Activity | undefined;
  const destroying = useDestroying(activity, onOpenAct);
  if (!activity) return <ActivityGone onBack={onBack} />;
  const name = textIn(activity.name, language) ?? say(words.unnamed);
  const removeNow = () => {
    setIsAsking(false);
    remove('activities', id);
    onDeleted?.(name);
  };
  return (
    <Page tabIndex={-1} onKeyDown={(event) => leaveOnEscape(event, onBack)}>
      <PageFrame
        isLong
        title={name}
        crumbs={[{ label: say(words.register), onOpen: onBack }]}
        status={
          <>
            <StatusOf status={activity.status} />
            <DisputedChip id={id} onOpenEntry={onOpenEntry} />
          </>
        }
        actions={
          <ActivityTools
            onPrint={() => onPrint(id)}
            onDestroy={destroying.ask}
            onDuplicate={() => onOpen(duplicate('activities', id))}
            onDelete={() => setIsAsking(true)}
          />
        }
      >
        {destroying.term && <DestructionOffer term={destroying.term} onDestroy={destroying.ask} />}
        <ActivityForm key={id} id={id} focusPath={focusPath} onOpenEntry={onOpenEntry} />
      </PageFrame>
      {destroying.dialog}
      {isAsking && (
        <ConfirmDialog
          title={say(words.ask)}
          confirmLabel={say(words.remove)}
          isDestructive
          onConfirm={removeNow}
          onCancel={() => setIsAsking(false)}
        >
          {language === 'ru' ? `«${name}»` : `“${name}”`} {say(words.undoable)}
        </ConfirmDialog>
      )}
    </Page>
  );
}
