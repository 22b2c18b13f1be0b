import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TrashIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { EntryForm } from '../../forms/entry-form.tsx';
import { revealField } from '../../forms/sections/reveal.ts';
import { entryName } from '../../forms/entry-words.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import type { DirectoryName } from './directory-names.ts';
import { UseList } from './use-list.tsx';
import type { OpenUse } from './use-list.tsx';
import { usesInWords } from './uses-in-words.ts';

interface EntryPanelProps {
  readonly directory: DirectoryName;
  readonly entry: AnyEntry;
  /** The path of the field to go to. */
  readonly focusPath: string | undefined;
  readonly onDeleted: () => void;
  readonly onOpenUse: OpenUse;
}

const Head = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 16,
});
const Title = styled('h2')({
  margin: '6px 0 0',
  color: colours.ink,
  overflowWrap: 'anywhere',
  ...type.section,
});
const Uses = styled('section')({ margin: '28px 0 40px' });
const Heading = styled('h3')({
  margin: '0 0 6px',
  color: colours.second,
  ...type.label,
  fontSize: 12,
  fontWeight: 600,
  letterSpacing: '0.04em',
  textTransform: 'uppercase',
});
const Quiet = styled('p')({ margin: 0, color: colours.second, ...type.small });

const words = {
  remove: { en: 'Delete', ru: 'Удалить' },
  ask: { en: 'Delete this entry?', ru: 'Удалить запись?' },
  used: { en: 'Where it is used', ru: 'Где используется' },
  unused: { en: 'Not used anywhere yet.', ru: 'Пока нигде не используется.' },
  namedIn: {
    en: 'It is named in these places and will be taken out of them. This can be undone.',
    ru: 'Запись указана в этих местах и будет из них убрана. Это можно отменить.',
  },
  named: {
    en: 'It is not used anywhere. This can be undone.',
    ru: 'Запись нигде не используется. Это можно отменить.',
  },
};

function useUses(directory: DirectoryName, id: Uuid) {
  const register = useRegister();
  const { language } = useLanguage();
  return useMemo(() => usesInWords(register, directory, id, language), [register, directory, id, language]);
}

function useReveal(focusPath: string | undefined) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.current && focusPath !== undefined) revealField(form.current, focusPath);
  }, [focusPath]);
  return form;
}

/** One entry of a directory: its fields, where it is named, and the way to delete it. */
export function EntryPanel(props: EntryPanelProps) {
  const { directory, entry, focusPath, onDeleted, onOpenUse } = props;
  const say = useSay();
  const { language } = useLanguage();
  const { remove } = useRegisterActions();
  const [isAsking, setIsAsking] = useState(false);
  const uses = useUses(directory, entry.id);
  const form = useReveal(focusPath);
  const removeNow = () => {
    setIsAsking(false);
    onDeleted();
    remove(directory, entry.id);
  };
  return (
    <>
      <Head>
        <Title>{entryName(directory, entry, language)}</Title>
        <Button startIcon={<TrashIcon />} onClick={() => setIsAsking(true)}>
          {say(words.remove)}
        </Button>
      </Head>
      <div ref={form}>
        <EntryForm key={entry.id} kind={directory} id={entry.id} />
      </div>
      <Uses>
        <Heading>{say(words.used)}</Heading>
        {uses.length === 0 ? <Quiet>{say(words.unused)}</Quiet> : <UseList uses={uses} onOpen={onOpenUse} />}
      </Uses>
      {isAsking && (
        <ConfirmDialog
          title={say(words.ask)}
          confirmLabel={say(words.remove)}
          isDestructive
          onConfirm={removeNow}
          onCancel={() => setIsAsking(false)}
        >
          <p>{say(uses.length > 0 ? words.namedIn : words.named)}</p>
          <UseList uses={uses} />
        </ConfirmDialog>
      )}
    </>
  );
}
