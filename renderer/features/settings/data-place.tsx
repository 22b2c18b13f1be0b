import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { colours, type } from '../../components/look.ts';
import type { Saved } from '../../desktop/host.ts';
import { useHost } from '../../desktop/use-host.ts';
import { useSay } from '../../language/language.tsx';
import { useRegisterExport } from '../../work/register-export.ts';
import { useAbout } from './use-about.ts';

const words = {
  desktop: {
    en: 'Everything stays on this computer, in the folder',
    ru: 'Всё хранится на этом компьютере, в папке',
  },
  browser: {
    en: 'Everything stays in this browser’s profile on this computer. A browser may clear it: export the register to a file now and then.',
    ru: 'Всё хранится в профиле этого браузера на этом компьютере. Браузер может его очистить: время от времени выгружайте реестр в файл.',
  },
  exportLead: {
    en: 'A file holds the whole register with its history: to keep a copy, to hand on, to open elsewhere.',
    ru: 'Файл содержит весь реестр с историей: для копии, передачи и открытия в другом месте.',
  },
  exportIt: { en: 'Export the register…', ru: 'Выгрузить реестр…' },
  saved: { en: 'Saved', ru: 'Сохранено' },
  show: { en: 'Show in folder', ru: 'Показать в папке' },
};

const Words = styled('p')({
  margin: 0,
  color: colours.second,
  ...type.body,
  '& code': { font: 'inherit', color: colours.ink, overflowWrap: 'anywhere' },
});

const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

function Outcome({ saved }: { readonly saved: Saved }) {
  const say = useSay();
  if (saved.type === 'cancelled') return null;
  if (saved.type === 'failed') return <Alert severity="error">{say(saved.message)}</Alert>;
  const { show } = saved;
  const button = show && (
    <Button size="small" variant="outlined" onClick={() => void show()}>
      {say(words.show)}
    </Button>
  );
  return (
    <Alert severity="success" action={button}>
      {say(words.saved)}: {saved.name}
    </Alert>
  );
}

interface DataPlaceProps {
  /** Another button beside the one that exports. */
  readonly beside: ReactNode;
}

/** Where the data lie, and how to take a copy of them. */
export function DataPlace({ beside }: DataPlaceProps) {
  const say = useSay();
  const { kind } = useHost();
  const about = useAbout();
  const exportRegister = useRegisterExport();
  const [saved, setSaved] = useState<Saved>();
  return (
    <>
      <Words>
        {say(words[kind])} {about?.dataFolder && <code>{about.dataFolder}</code>}
      </Words>
      <Words>{say(words.exportLead)}</Words>
      <Buttons>
        <Button variant="outlined" onClick={() => void exportRegister().then(setSaved)}>
          {say(words.exportIt)}
        </Button>
        {beside}
      </Buttons>
      {saved && <Outcome saved={saved} />}
    </>
  );
}
