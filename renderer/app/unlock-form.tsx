import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import { PassphraseField } from '../components/passphrase-field.tsx';
import { useSay } from '../language/language.tsx';

interface UnlockFormProps {
  /** The file's name. */
  readonly name: string;
  /** What was wrong with the passphrase before. */
  readonly problem: Wording | undefined;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
}

const words = {
  title: { en: 'The file is encrypted', ru: 'Файл зашифрован' },
  passphrase: { en: 'Passphrase', ru: 'Парольная фраза' },
  hint: {
    en: 'The words you were told by the sender, with the spaces between them.',
    ru: 'Слова, которые вам сообщил отправитель, через пробел.',
  },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  open: { en: 'Open', ru: 'Открыть' },
} satisfies Record<string, Wording>;

/** Asks for the passphrase of a file, as often as it takes. */
export function UnlockForm({ name, problem, onPassphrase, onClose }: UnlockFormProps) {
  const say = useSay();
  const [passphrase, setPassphrase] = useState('');
  const [isTyping, setIsTyping] = useState(false);
  return (
    <Dialog open onClose={onClose} aria-labelledby="unlock-title" fullWidth maxWidth="xs">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '') onPassphrase(passphrase);
        }}
      >
        <DialogTitle id="unlock-title">{say(words.title)}</DialogTitle>
        <DialogContent>
          <p style={{ margin: '0 0 12px', overflowWrap: 'anywhere' }}>
            <strong>{name}</strong>
          </p>
          <PassphraseField
            label={say(words.passphrase)}
            hint={say(words.hint)}
            value={passphrase}
            onChange={(typed) => {
              setIsTyping(true);
              setPassphrase(typed);
            }}
            problem={problem && !isTyping ? say(problem) : undefined}
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" variant="contained" disabled={passphrase === ''}>
            {say(words.open)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
