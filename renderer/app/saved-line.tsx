import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { SaveState, type SaveStatus } from '../components/save-state.tsx';
import { useHost } from '../desktop/use-host.ts';
import { colours, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { useSaveState } from '../storage/register.ts';
import { useRegisterExport } from '../work/register-export.ts';
import { folded } from './rail.tsx';

const Place = styled('div')({
  padding: '0 10px',
  color: colours.second,
  ...type.small,
  [folded]: { display: 'none' },
});

const InBar = styled('div')({
  display: 'none',
  flex: 'none',
  minWidth: 118,
  textAlign: 'right',
  [folded]: { display: 'block' },
  '@media (max-width: 560px)': { display: 'none' },
});

const words = {
  browser: { en: 'In this browser only', ru: 'Только в этом браузере' },
  exportIt: { en: 'Export…', ru: 'Выгрузить…' },
};

const pageOpened = new Date().toISOString();

function useStatus(): SaveStatus {
  const say = useSay();
  const state = useSaveState();
  if (state.state === 'saved') {
    // The line tells the hour only, which of a former day would mislead.
    return state.at < pageOpened ? { kind: 'untouched' } : { kind: 'saved', at: new Date(state.at) };
  }
  return state.state === 'saving' ? { kind: 'saving' } : { kind: 'failed', reason: say(state.message) };
}

/** At the foot of the rail: when the last change was saved, and where if that is no safe place. */
export function SavedLine() {
  const say = useSay();
  const { kind } = useHost();
  const status = useStatus();
  return (
    <Place>
      {status.kind !== 'failed' && <SaveState status={status} />}
      {kind === 'browser' && say(words.browser)}
    </Place>
  );
}

/** In the top bar while the rail is too narrow for words: when the last change was saved. */
export function SavedInBar() {
  const status = useStatus();
  return <InBar>{status.kind !== 'failed' && <SaveState status={status} />}</InBar>;
}

/** Over every page, at any width, as long as something is not saved. */
export function NotSavedBar() {
  const say = useSay();
  const status = useStatus();
  const exportRegister = useRegisterExport();
  if (status.kind !== 'failed') return null;
  const exportIt = (
    <Button size="small" color="inherit" onClick={() => void exportRegister()}>
      {say(words.exportIt)}
    </Button>
  );
  return (
    <Alert severity="error" variant="filled" action={exportIt}>
      {status.reason}
    </Alert>
  );
}
