import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId, useRef } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { collections, fieldsOf } from '../../shared/register/collections.ts';
import type { Fields, Referable } from '../../shared/register/field.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useEntry } from '../storage/register.ts';
import { entryName } from './entry-words.ts';
import { FieldList } from './field-list.tsx';
import { OpenEntry } from './open-entry.tsx';

/** What is asked of something new made in the middle of another form; the rest can wait for its directory. */
const mainFields: Readonly<Record<Referable, readonly string[]>> = {
  activities: ['name', 'purpose'],
  parties: ['name', 'kind', 'country', 'address', 'email'],
  systems: ['name', 'kind', 'country', 'address', 'host'],
  measures: ['name', 'kind', 'description'],
};

function fieldsAsked(kind: Referable): Fields {
  const all = fieldsOf(kind);
  return Object.fromEntries(Object.entries(all).filter(([name]) => mainFields[kind].includes(name)));
}

const asked: Readonly<Record<Referable, Fields>> = {
  activities: fieldsAsked('activities'),
  parties: fieldsAsked('parties'),
  systems: fieldsAsked('systems'),
  measures: fieldsAsked('measures'),
};

const words = {
  lead: {
    en: 'It is in the register now. Add what you know; the rest can wait.',
    ru: 'Уже в реестре. Добавьте, что известно; остальное можно позже.',
  },
  done: { en: 'Done', ru: 'Готово' },
};

interface EntryDialogProps {
  readonly kind: Referable;
  readonly id: Uuid;
  readonly onClose: () => void;
}

/** Asks for the main fields of an entry that was just made in another form. */
export function EntryDialog({ kind, id, onClose }: EntryDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const titleId = useId();
  const entry = useEntry(kind, id);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The name is typed already: the keyboard goes to the first thing still to be chosen.
    content.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, []);
  if (!entry) return null;
  return (
    <Dialog open onClose={onClose} fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {say(collections[kind].one)}: {entryName(kind, entry, language)}
      </DialogTitle>
      <DialogContent ref={content}>
        <p>{say(words.lead)}</p>
        <OpenEntry kind={kind} id={id}>
          <FieldList fields={asked[kind]} />
        </OpenEntry>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {say(words.done)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
