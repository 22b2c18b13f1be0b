import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useSay } from '../language/language.tsx';
import { ShortcutList } from './shortcut-list.tsx';

const words = {
  title: { en: 'Keyboard shortcuts', ru: 'Сочетания клавиш' },
  close: { en: 'Close', ru: 'Закрыть' },
};

/** The keys of the window, over whatever is open. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="shortcuts-title"
      slotProps={{ paper: { sx: { maxWidth: 640, width: '100%' } } }}
    >
      <DialogTitle id="shortcuts-title">{say(words.title)}</DialogTitle>
      <DialogContent tabIndex={0}>
        <ShortcutList />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {say(words.close)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
