import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { textIn, type Wording } from '../../../shared/wording/wording.ts';
import { colours } from '../../components/look.ts';
import type { Saved } from '../../desktop/host.ts';
import { useHost } from '../../desktop/use-host.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { writePaper } from '../../work/paper-writing.ts';
import { today } from '../../work/today.ts';
import { Words } from './part.tsx';
import { keyLines, recoveryPaper } from './recovery-paper.ts';

interface RecoveryKeyDialogProps {
  readonly recoveryKey: string;
  readonly folder: string;
  readonly onClose: () => void;
}

const words = {
  title: { en: 'Recovery key', ru: 'Ключ восстановления' },
  lead: {
    en: 'It opens the encrypted copies if the passphrase is lost. It is shown this once: print it and lock it away, apart from the copies.',
    ru: 'Он откроет зашифрованные копии, если парольная фраза утеряна. Показывается один раз: распечатайте его и уберите под замок, отдельно от копий.',
  },
  save: { en: 'Save as PDF to print…', ru: 'Сохранить PDF для печати…' },
  kept: { en: 'I have kept the key', ru: 'Ключ сохранён' },
  saved: { en: 'Saved', ru: 'Сохранено' },
  fileName: { en: 'Recovery key', ru: 'Ключ восстановления' },
} satisfies Record<string, Wording>;

const failure = (reason: string): Wording => ({
  en: `The PDF could not be made (${reason}). Copy the key by hand.`,
  ru: `Не удалось создать PDF (${reason}). Перепишите ключ от руки.`,
});

const Key = styled('div')({
  margin: '16px 0',
  padding: '14px 16px',
  color: colours.ink,
  background: colours.selected,
  borderRadius: 8,
  fontFamily: 'ui-monospace, monospace',
  fontSize: 16,
  lineHeight: '26px',
  whiteSpace: 'pre-wrap',
  userSelect: 'text',
});

function useSheet(key: string, folder: string): () => Promise<Saved> {
  const host = useHost();
  const { language } = useLanguage();
  const say = useSay();
  const { organisation } = useRegister();
  return async () => {
    const name = textIn(organisation.shortName ?? organisation.name, language) ?? 'Ropa Desk';
    const paper = recoveryPaper({ key, folder, organisation: name, date: today(), language });
    try {
      return await host.saveFile(`${say(words.fileName)} ${today()}.pdf`, await writePaper(paper, 'pdf'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { type: 'failed', message: failure(reason) };
    }
  };
}

/** Shows the key this once, and gives a sheet of it to print. */
export function RecoveryKeyDialog({ recoveryKey, folder, onClose }: RecoveryKeyDialogProps) {
  const say = useSay();
  const save = useSheet(recoveryKey, folder);
  const [saved, setSaved] = useState<Saved>();
  return (
    <Dialog open aria-labelledby="key-title" fullWidth maxWidth="sm">
      <DialogTitle id="key-title">{say(words.title)}</DialogTitle>
      <DialogContent>
        <Words>{say(words.lead)}</Words>
        <Key>{keyLines(recoveryKey).join('\n')}</Key>
        {saved?.type === 'saved' && (
          <Alert severity="success">
            {say(words.saved)}: {saved.name}
          </Alert>
        )}
        {saved?.type === 'failed' && <Alert severity="error">{say(saved.message)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={() => void save().then(setSaved)}>
          {say(words.save)}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {say(words.kept)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
