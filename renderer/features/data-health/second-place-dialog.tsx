import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { sixWords } from '../../../shared/encryption/six-words.ts';
import { strengthOf } from '../../../shared/encryption/strength.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { LineField } from '../../components/line-field.tsx';
import type { Backups, Chosen } from '../../desktop/backups.ts';
import { useSay } from '../../language/language.tsx';
import { Words } from './part.tsx';

interface SecondPlaceDialogProps {
  readonly backups: Backups;
  readonly onChosen: (chosen: Extract<Chosen, { type: 'chosen' }>) => void;
  readonly onClose: () => void;
}

const words = {
  title: { en: 'A second place for backups', ru: 'Второе место для копий' },
  lead: {
    en: 'Another disk, a memory stick or a folder on a server. Each new backup is copied there too; while it is not connected, the copies wait.',
    ru: 'Другой диск, флешка или папка на сервере. Туда попадает каждая новая копия; пока место не подключено, копии ждут.',
  },
  encrypt: { en: 'Encrypt the copies there', ru: 'Шифровать копии в этом месте' },
  phrase: { en: 'Passphrase', ru: 'Парольная фраза' },
  phraseHint: {
    en: 'Write these six words down, or type your own. After this you get a recovery key to print.',
    ru: 'Запишите эти шесть слов или введите свои. Затем вы получите ключ восстановления для печати.',
  },
  other: { en: 'Six other words', ru: 'Другие шесть слов' },
  plain: {
    en: 'Without a passphrase whoever holds the disk reads the register.',
    ru: 'Без парольной фразы реестр прочтёт любой, у кого окажется диск.',
  },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  choose: { en: 'Choose the folder…', ru: 'Выбрать папку…' },
} satisfies Record<string, Wording>;

const Fields = styled('div')({ display: 'grid', gap: 12, marginTop: 16 });

const offered = (): string => sixWords((count) => crypto.getRandomValues(new Uint8Array(count)));

interface PassphraseProps {
  readonly phrase: string;
  readonly onPhrase: (phrase: string) => void;
}

function Passphrase({ phrase, onPhrase }: PassphraseProps) {
  const say = useSay();
  const { strength, message } = strengthOf(phrase);
  return (
    <div>
      <LineField
        label={say(words.phrase)}
        hint={say(words.phraseHint)}
        value={phrase}
        onChange={(typed) => onPhrase(typed ?? '')}
        findings={
          phrase !== '' && strength !== 'strong' ? [{ severity: 'warning', message: say(message) }] : []
        }
      />
      <Button variant="text" size="small" sx={{ mt: 1 }} onClick={() => onPhrase(offered())}>
        {say(words.other)}
      </Button>
    </div>
  );
}

/** Asks how the copies in the second place are kept, then for the folder. */
export function SecondPlaceDialog({ backups, onChosen, onClose }: SecondPlaceDialogProps) {
  const say = useSay();
  const [isEncrypted, setIsEncrypted] = useState(true);
  const [phrase, setPhrase] = useState(offered);
  const [refusal, setRefusal] = useState<Wording>();
  const choose = async (): Promise<void> => {
    const chosen = await backups.chooseSecondPlace(isEncrypted ? phrase.trim() : undefined);
    if (chosen.type === 'chosen') onChosen(chosen);
    else setRefusal(chosen.type === 'failed' ? chosen.message : undefined);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="second-title" fullWidth maxWidth="sm">
      <DialogTitle id="second-title">{say(words.title)}</DialogTitle>
      <DialogContent>
        <Words>{say(words.lead)}</Words>
        <Fields>
          <FormControlLabel
            label={say(words.encrypt)}
            control={
              <Checkbox checked={isEncrypted} onChange={(event) => setIsEncrypted(event.target.checked)} />
            }
          />
          {isEncrypted ? (
            <Passphrase phrase={phrase} onPhrase={setPhrase} />
          ) : (
            <Alert severity="warning">{say(words.plain)}</Alert>
          )}
          {refusal && <Alert severity="error">{say(refusal)}</Alert>}
        </Fields>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button
          variant="contained"
          disabled={isEncrypted && phrase.trim() === ''}
          onClick={() => void choose()}
        >
          {say(words.choose)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
