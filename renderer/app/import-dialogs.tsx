import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { collections } from '../../shared/register/collections.ts';
import { counted } from '../../shared/wording/plural.ts';
import { textIn } from '../../shared/wording/wording.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import type { OpenedFile } from '../desktop/host.ts';
import { useCurrentRegisterId } from '../storage/registers.ts';
import type { ImportStep } from '../work/importing/import-state.ts';
import type { OwnFile } from '../work/importing/messages.ts';
import { useImportDesk, useImporting } from '../work/importing/use-importing.ts';
import { needsAWord } from '../work/origin.ts';
import { OriginWords } from './origin-words.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useRemember } from './use-remember.ts';

interface ImportDialogsProps {
  /** Opens a register’s file as a register of its own. */
  readonly onOpenApart: (file: OpenedFile) => void;
}

const words = {
  copy: { en: 'A copy of this register', ru: 'Копия этого реестра' },
  other: { en: 'Another register', ru: 'Другой реестр' },
  otherLead: {
    en: 'It is not a copy of the open register. Merge what it holds into the open one, or open it apart?',
    ru: 'Это не копия открытого реестра. Объединить его содержимое с открытым или открыть отдельно?',
  },
  copyLead: {
    en: 'Look who it comes from before you compare it.',
    ru: 'Прежде чем сравнивать, посмотрите, от кого он.',
  },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  apart: { en: 'Open apart', ru: 'Открыть отдельно' },
  compare: { en: 'Compare and merge', ru: 'Сравнить и объединить' },
  anyway: { en: 'Compare anyway', ru: 'Всё равно сравнить' },
};

function Facts({ file }: { readonly file: OwnFile }) {
  const { language } = useLanguage();
  const activities = counted(file.activities, collections.activities.counted, language);
  const facts = [textIn(file.organisation, language), activities];
  return <p style={{ margin: '0 0 8px' }}>{facts.filter(Boolean).join(' · ')}</p>;
}

/** One of our registers has come: who vouches for it, and what shall be done with it. */
function Arrived({
  step,
  onOpenApart,
}: ImportDialogsProps & { readonly step: Extract<ImportStep, { step: 'arrived' }> }) {
  const say = useSay();
  const desk = useImportDesk();
  const remember = useRemember();
  const [isCompared, setIsCompared] = useState(false);
  const isCopy = step.file.register === useCurrentRegisterId();
  const { file, source } = step;
  const { origin, warnings } = file;
  const isGrave = needsAWord(file) && (origin.trust !== 'new' || warnings.length > 0);
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={desk.putAway}
      aria-labelledby="arrived-title"
      aria-describedby="arrived-words"
    >
      <DialogTitle id="arrived-title">{say(isCopy ? words.copy : words.other)}</DialogTitle>
      <DialogContent id="arrived-words">
        <strong>{source.name}</strong>
        <Facts file={file} />
        {say(isCopy ? words.copyLead : words.otherLead)}
        {warnings.length > 0 && ` ${warnings.map(say).join(' ')}`}
        <OriginWords origin={origin} isCompared={isCompared} onCompared={setIsCompared} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" autoFocus={isGrave} onClick={desk.putAway}>
          {say(words.cancel)}
        </Button>
        {source.type === 'file' && !isCopy && (
          <Button
            variant="outlined"
            onClick={() => {
              desk.putAway();
              onOpenApart(source);
            }}
          >
            {say(words.apart)}
          </Button>
        )}
        <Button
          variant="contained"
          autoFocus={!isGrave}
          color={isGrave ? 'error' : 'primary'}
          disabled={origin.trust === 'changed' && !isCompared}
          onClick={() => {
            remember(origin);
            desk.compare();
          }}
        >
          {say(isGrave ? words.anyway : words.compare)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What has to be asked about a file that is imported, over whatever page is seen. */
export function ImportDialogs({ onOpenApart }: ImportDialogsProps) {
  const desk = useImportDesk();
  const { current } = useImporting();
  if (current.step === 'arrived') return <Arrived step={current} onOpenApart={onOpenApart} />;
  if (current.step !== 'locked') return null;
  const { source, problem } = current;
  return (
    <UnlockForm name={source.name} problem={problem} onPassphrase={desk.unlock} onClose={desk.putAway} />
  );
}
