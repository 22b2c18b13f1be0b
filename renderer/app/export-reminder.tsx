import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import { useHost } from '../desktop/use-host.ts';
import { useSay } from '../language/language.tsx';
import { useExporter } from '../work/register-export.ts';
import { useExportDue } from '../work/use-export-due.ts';

const words = {
  due: {
    en: 'The latest changes lie in this browser only. Export the register to a file, so that they are not lost with the browser.',
    ru: 'Последние изменения есть только в этом браузере. Выгрузите реестр в файл, чтобы не потерять их вместе с браузером.',
  },
  exportIt: { en: 'Export now', ru: 'Выгрузить сейчас' },
  later: { en: 'Later', ru: 'Позже' },
} satisfies Record<string, Wording>;

/** In a browser, over every page: it is time to export the register. It can be put off until the next start. */
export function ExportReminder() {
  const say = useSay();
  const { kind } = useHost();
  const { isDue } = useExportDue();
  const exportRegister = useExporter();
  const [isPutOff, setIsPutOff] = useState(false);
  if (kind !== 'browser' || !isDue || isPutOff) return null;
  const deeds = (
    <>
      <Button size="small" color="inherit" onClick={() => setIsPutOff(true)}>
        {say(words.later)}
      </Button>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        onClick={() => void exportRegister({ type: 'plain' })}
      >
        {say(words.exportIt)}
      </Button>
    </>
  );
  return (
    <Alert severity="warning" action={deeds}>
      {say(words.due)}
    </Alert>
  );
}
