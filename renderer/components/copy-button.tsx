import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSay } from '../language/language.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what it stands beside. */
  readonly of?: string;
}

const words = {
  copy: { en: 'Copy', ru: 'Копировать' },
  copied: { en: 'Copied', ru: 'Скопировано' },
  failed: { en: 'Select and copy it yourself', ru: 'Выделите и скопируйте сами' },
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, of }: CopyButtonProps) {
  const say = useSay();
  const [told, setTold] = useState<{ readonly text: string; readonly as: 'copied' | 'failed' }>();
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setTold({ text, as: 'copied' }),
      () => setTold({ text, as: 'failed' }),
    );
  const state = say(words[told?.text === text ? told.as : 'copy']);
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={copy}
      {...(of === undefined ? {} : { 'aria-label': `${state}: ${of}` })}
    >
      <span aria-live="polite">{state}</span>
    </Button>
  );
}
