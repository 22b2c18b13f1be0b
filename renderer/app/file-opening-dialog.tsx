import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';
import type { FileOpening } from './use-file-opening.ts';

const words = {
  reading: { en: 'Reading the file…', ru: 'Чтение файла…' },
  refused: { en: 'The file was not opened', ru: 'Файл не открыт' },
  warned: { en: 'Look before you open', ru: 'Обратите внимание' },
  exists: { en: 'This register is here already', ru: 'Этот реестр уже здесь' },
  existsLead: {
    en: 'A register with the same origin is kept on this computer. Open that one, or take the other in as a copy of its own?',
    ru: 'На этом компьютере уже есть реестр того же происхождения. Открыть его или взять новый отдельной копией?',
  },
  close: { en: 'Close', ru: 'Закрыть' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  goOn: { en: 'Open anyway', ru: 'Всё равно открыть' },
  openIt: { en: 'Open the one here', ru: 'Открыть имеющийся' },
  copy: { en: 'Take in a copy', ru: 'Взять копию' },
};

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

const Question = ({ title, children, actions, onClose }: QuestionProps) => (
  <Dialog
    open
    role="alertdialog"
    onClose={onClose}
    aria-labelledby="opening-title"
    aria-describedby="opening-words"
  >
    <DialogTitle id="opening-title">{title}</DialogTitle>
    <DialogContent id="opening-words">{children}</DialogContent>
    <DialogActions sx={{ flexWrap: 'wrap' }}>{actions}</DialogActions>
  </Dialog>
);

/** What has to be said or asked while a file is opened; nothing while there is nothing. */
export function FileOpeningDialog({ opening, proceed, choose, dismiss }: FileOpening) {
  const say = useSay();
  const leave = (label: string) => (
    <Button key="leave" variant="outlined" autoFocus onClick={dismiss}>
      {label}
    </Button>
  );
  const action = (
    name: keyof typeof words,
    onClick: () => void,
    variant: 'contained' | 'outlined' = 'contained',
  ) => (
    <Button key={name} variant={variant} onClick={onClick}>
      {say(words[name])}
    </Button>
  );
  switch (opening.step) {
    case 'rest':
      return null;
    case 'reading':
      return (
        <Question title={say(words.reading)} onClose={dismiss} actions={leave(say(words.cancel))}>
          <strong>{opening.name}</strong>
          <LinearProgress sx={{ mt: 4 }} aria-label={say(words.reading)} />
        </Question>
      );
    case 'refused':
      return (
        <Question title={say(words.refused)} onClose={dismiss} actions={leave(say(words.close))}>
          {opening.name && <strong>{opening.name}. </strong>}
          {say(opening.message)}
        </Question>
      );
    case 'warned':
      return (
        <Question
          title={say(words.warned)}
          onClose={dismiss}
          actions={[leave(say(words.cancel)), action('goOn', proceed)]}
        >
          <strong>{opening.name}. </strong>
          {opening.warnings.map(say).join(' ')}
        </Question>
      );
    case 'exists':
      return (
        <Question
          title={say(words.exists)}
          onClose={dismiss}
          actions={[
            leave(say(words.cancel)),
            action('copy', () => choose('copy'), 'outlined'),
            action('openIt', () => choose('existing')),
          ]}
        >
          {say(words.existsLead)}
        </Question>
      );
  }
}
