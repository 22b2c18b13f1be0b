import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';
import type { Origin } from '../work/file-work.ts';
import { OriginWords } from './origin-words.tsx';
import { SignedNotice } from './signed-notice.tsx';
import { UnlockForm } from './unlock-form.tsx';
import type { Opening } from './opening.ts';
import type { FileOpening } from './use-file-opening.ts';

const words = {
  reading: { en: 'Reading the file…', ru: 'Чтение файла…' },
  refused: { en: 'The file was not opened', ru: 'Файл не открыт' },
  warned: { en: 'Look before you open', ru: 'Обратите внимание' },
  exists: { en: 'This register is here already', ru: 'Этот реестр уже здесь' },
  existsLead: {
    en: 'It is kept on this computer. Compare the file with it field by field and merge, leave the file aside, or keep the file as a register of its own?',
    ru: 'Он есть на этом компьютере. Сравнить с ним файл поле за полем и объединить, не брать файл или взять его отдельным реестром?',
  },
  close: { en: 'Close', ru: 'Закрыть' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  newSender: { en: 'Signed by somebody new', ru: 'Подписано новым отправителем' },
  open: { en: 'Open', ru: 'Открыть' },
  goOn: { en: 'Open anyway', ru: 'Всё равно открыть' },
  merge: { en: 'Merge…', ru: 'Объединить…' },
  openIt: { en: 'Open the one here', ru: 'Открыть его' },
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

const nothingToCompare = { isCompared: false, onCompared: () => {} };

type WarnedProps = Pick<FileOpening, 'proceed' | 'dismiss'> & {
  readonly opening: Extract<Opening, { step: 'warned' }>;
};

const titleOf = ({ trust }: Origin): keyof typeof words => (trust === 'new' ? 'newSender' : 'warned');

/** What to look at before the register is opened: warnings, and who vouches for it. */
function Warned({ opening, proceed, dismiss }: WarnedProps) {
  const say = useSay();
  const { file, warnings, origin } = opening;
  const [isCompared, setIsCompared] = useState(false);
  const isCalm = origin.trust === 'new' && warnings.length === 0;
  return (
    <Question
      title={say(words[titleOf(origin)])}
      onClose={dismiss}
      actions={[
        <Button key="leave" variant="outlined" autoFocus onClick={dismiss}>
          {say(words.cancel)}
        </Button>,
        <Button
          key="go-on"
          variant="contained"
          color={isCalm ? 'primary' : 'error'}
          disabled={origin.trust === 'changed' && !isCompared}
          onClick={proceed}
        >
          {say(isCalm ? words.open : words.goOn)}
        </Button>,
      ]}
    >
      <strong>{file.name}</strong>
      {warnings.length > 0 && `. ${warnings.map(say).join(' ')}`}
      <OriginWords origin={origin} isCompared={isCompared} onCompared={setIsCompared} />
    </Question>
  );
}

type ExistsProps = Pick<FileOpening, 'choose' | 'dismiss'> & {
  readonly opening: Extract<Opening, { step: 'exists' }>;
};

/** The register is here already: that one, or a copy of its own? */
function Exists({ opening, choose, dismiss }: ExistsProps) {
  const say = useSay();
  const { origin, file } = opening.came;
  return (
    <Question
      title={say(words.exists)}
      onClose={dismiss}
      actions={[
        <Button key="leave" variant="outlined" autoFocus onClick={dismiss}>
          {say(words.cancel)}
        </Button>,
        <Button key="copy" variant="outlined" onClick={() => choose('copy')}>
          {say(words.copy)}
        </Button>,
        <Button key="open" variant={file ? 'outlined' : 'contained'} onClick={() => choose('existing')}>
          {say(words.openIt)}
        </Button>,
        file && (
          <Button key="merge" variant="contained" onClick={() => choose('merge')}>
            {say(words.merge)}
          </Button>
        ),
      ]}
    >
      {say(words.existsLead)}
      {origin?.trust === 'known' && <OriginWords origin={origin} {...nothingToCompare} />}
    </Question>
  );
}

/** What has to be said or asked while a file is opened; nothing while there is nothing. */
export function FileOpeningDialog(props: FileOpening) {
  const { opening, unlock, proceed, choose, dismiss, signer, forgetSigner } = props;
  const say = useSay();
  const leave = (label: string) => (
    <Button key="leave" variant="outlined" autoFocus onClick={dismiss}>
      {label}
    </Button>
  );
  switch (opening.step) {
    case 'rest':
      return <SignedNotice signer={signer} onClose={forgetSigner} />;
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
    case 'locked':
      return (
        <UnlockForm
          name={opening.file.name}
          problem={opening.problem}
          onPassphrase={unlock}
          onClose={dismiss}
        />
      );
    case 'warned':
      return <Warned opening={opening} proceed={proceed} dismiss={dismiss} />;
    case 'exists':
      return <Exists opening={opening} choose={choose} dismiss={dismiss} />;
  }
}
