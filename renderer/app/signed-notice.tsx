import Snackbar from '@mui/material/Snackbar';
import { useSay } from '../language/language.tsx';

interface SignedNoticeProps {
  /** Whose key signed the file; `undefined` where there is nothing to say. */
  readonly signer: string | undefined;
  readonly onClose: () => void;
}

const words = {
  signed: { en: 'Signed by', ru: 'Подписано:' },
  here: { en: 'Signed with a key known here', ru: 'Подписано известным здесь ключом' },
};

/** Says in passing who signed the register that was just opened. */
export function SignedNotice({ signer, onClose }: SignedNoticeProps) {
  const say = useSay();
  if (signer === undefined) return null;
  return (
    <Snackbar
      open
      autoHideDuration={8000}
      onClose={(_event, reason) => reason !== 'clickaway' && onClose()}
      message={signer === '' ? say(words.here) : `${say(words.signed)} ${signer}`}
    />
  );
}
