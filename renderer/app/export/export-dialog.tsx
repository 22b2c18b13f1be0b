import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import type { ExportRequest } from '../../work/export-request.ts';
import type { Protection } from '../../work/file-work.ts';
import { useDataExporter, useExporter } from '../../work/register-export.ts';
import { OpenConflictsWarning } from '../../forms/open-conflicts-warning.tsx';
import { DataChoice } from './data-choice.tsx';
import { PassphraseChoice } from './passphrase-choice.tsx';
import { RecipientChoice } from './recipient-choice.tsx';
import { useWriting } from './use-writing.ts';

const words = {
  title: { en: 'Export the register', ru: 'Выгрузка реестра' },
  who: { en: 'Who can read the file', ru: 'Кто сможет прочитать файл' },
  plain: { en: 'Anyone who has it', ru: 'Любой, у кого он есть' },
  plainHint: {
    en: 'Readable text, for a safe place.',
    ru: 'Обычный текст: для надёжного места.',
  },
  passphrase: { en: 'Who knows a passphrase', ru: 'Кто знает парольную фразу' },
  passphraseHint: {
    en: 'For anybody. Tell it by another way than the file: by telephone, not by the same e-mail.',
    ru: 'Для кого угодно. Сообщите её не тем путём, которым идёт файл: по телефону, а не в том же письме.',
  },
  recipients: { en: 'Colleagues with their keys', ru: 'Коллеги со своими ключами' },
  recipientsHint: {
    en: 'Nothing to remember: each opens it with the key of their own Ropa Desk or age.',
    ru: 'Запоминать нечего: каждый откроет файл ключом своего Ropa Desk или age.',
  },
  working: { en: 'Writing the file…', ru: 'Запись файла…' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  exportIt: { en: 'Export…', ru: 'Выгрузить…' },
} satisfies Record<string, Wording>;

const Lead = styled('h3')({ margin: '0 0 4px', color: colours.second, ...type.label });
const Hint = styled('div')({ margin: '-4px 0 8px 26px', color: colours.second, ...type.small });
const Inner = styled('div')({ margin: '4px 0 12px 26px' });

type Way = Protection['type'];

interface WayChoiceProps {
  readonly way: Way;
  readonly chosen: Way;
  readonly children?: ReactNode;
}

function WayChoice({ way, chosen, children }: WayChoiceProps) {
  const say = useSay();
  return (
    <>
      <FormControlLabel value={way} label={say(words[way])} control={<Radio />} />
      <Hint>{say(words[`${way}Hint`])}</Hint>
      {way === chosen && children && <Inner>{children}</Inner>}
    </>
  );
}

function Before() {
  const say = useSay();
  return (
    <>
      <OpenConflictsWarning of="file" />
      <Lead id="export-who">{say(words.who)}</Lead>
    </>
  );
}

interface ExportDialogProps {
  readonly request: ExportRequest;
}

/** Asks who shall be able to read the file, then where it shall go. In plain it is one key: Enter. */
export function ExportDialog({ request }: ExportDialogProps) {
  const say = useSay();
  const exporter = useExporter();
  const dataExporter = useDataExporter();
  const [way, setWay] = useState<Way>('plain');
  const [passphrase, setPassphrase] = useState('');
  const [recipients, setRecipients] = useState<readonly string[]>([]);
  const protection = protectionOf(way, passphrase, recipients);
  const close = (): void => request.answer({ type: 'cancelled' });

  const { isWorking, fault, write } = useWriting(request.answer);

  return (
    <Dialog open onClose={close} aria-labelledby="export-title" fullWidth maxWidth="sm">
      <form
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          if (protection) write(() => exporter(protection));
        }}
      >
        <DialogTitle id="export-title">{say(words.title)}</DialogTitle>
        <DialogContent>
          <Before />
          <RadioGroup
            aria-labelledby="export-who"
            value={way}
            onChange={(_event, next) => setWay(next as Way)}
          >
            <WayChoice way="plain" chosen={way} />
            <WayChoice way="passphrase" chosen={way}>
              <PassphraseChoice onPassphrase={setPassphrase} />
            </WayChoice>
            <WayChoice way="recipients" chosen={way}>
              <RecipientChoice onRecipients={setRecipients} />
            </WayChoice>
          </RadioGroup>
          <DataChoice isDisabled={isWorking} onChoose={(format) => write(() => dataExporter(format))} />
          {fault && <Alert severity="error">{say(fault)}</Alert>}
          {isWorking && <LinearProgress aria-label={say(words.working)} />}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={close}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" variant="contained" autoFocus disabled={!protection || isWorking}>
            {say(words.exportIt)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** What was chosen, as soon as it is whole. */
function protectionOf(way: Way, passphrase: string, recipients: readonly string[]): Protection | undefined {
  if (way === 'plain') return { type: 'plain' };
  if (way === 'passphrase') return passphrase === '' ? undefined : { type: 'passphrase', passphrase };
  return recipients.length === 0 ? undefined : { type: 'recipients', recipients };
}
