import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';

export interface ConfirmDialogProps {
  /** The question. */
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The deed in a verb: “Delete”, never “OK”. */
  readonly confirmLabel: string;
  /** Marks a deed that takes something away. */
  readonly isDestructive?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const cancel = { en: 'Cancel', ru: 'Отмена' };

/** Asks before something is done; rendered only while it asks. Where it takes something away, Cancel has the keyboard. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, isDestructive = false, onConfirm, onCancel } = props;
  const say = useSay();
  const id = useId();
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={onCancel}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
    >
      <DialogTitle id={`${id}title`}>{title}</DialogTitle>
      <DialogContent id={`${id}words`}>{children}</DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus={isDestructive} onClick={onCancel}>
          {say(cancel)}
        </Button>
        <Button
          variant="contained"
          color={isDestructive ? 'error' : 'primary'}
          autoFocus={!isDestructive}
          onClick={onConfirm}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
