import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { counted, type CountedNoun } from '../../../shared/wording/plural.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Saved } from '../../desktop/host.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useExportDue } from '../../work/use-export-due.ts';
import type { HealthPoint } from '../../work/health-verdict.ts';
import { useExporter, useRegisterExport } from '../../work/register-export.ts';
import { instantInWords } from './backup-words.ts';
import { Buttons, Part, Words } from './part.tsx';
import { UnprotectedPart } from './unprotected-part.tsx';
import { VerdictLine } from './verdict-line.tsx';

const words = {
  last: { en: 'Last export from this browser', ru: 'Последняя выгрузка из этого браузера' },
  never: {
    en: 'Nothing was exported from this browser yet',
    ru: 'Из этого браузера ещё ничего не выгружали',
  },
  none: { en: 'nothing has changed since', ru: 'с тех пор изменений нет' },
  since: { en: 'since', ru: 'с тех пор' },
  title: { en: 'Keep a copy', ru: 'Храните копию' },
  lead: {
    en: 'A file holds the whole register with its history. Keep it on another disk or server; opened anywhere with “Open a file”, it is the register again.',
    ru: 'Файл содержит весь реестр с историей. Храните его на другом диске или сервере; открытый где угодно («Открыть файл»), он снова станет реестром.',
  },
  where: { en: 'Where everything lies', ru: 'Где всё находится' },
  profile: {
    en: 'In this browser’s profile on this computer, and nowhere else.',
    ru: 'В профиле этого браузера на этом компьютере, и больше нигде.',
  },
  exportIt: { en: 'Export now', ru: 'Выгрузить сейчас' },
  encrypted: { en: 'With encryption…', ru: 'С шифрованием…' },
  saved: { en: 'Saved', ru: 'Сохранено' },
} satisfies Record<string, Wording>;

const changeNoun: CountedNoun = {
  en: { one: 'change', other: 'changes' },
  ru: { one: 'изменение', few: 'изменения', many: 'изменений' },
};

const never: HealthPoint = {
  severity: 'warning',
  message: {
    en: 'There is no copy of this register outside this browser, as far as the program knows.',
    ru: 'Вне этого браузера копий реестра нет, насколько известно программе.',
  },
};

const due: HealthPoint = {
  severity: 'warning',
  message: {
    en: 'It is time to export the register: what this browser loses is lost.',
    ru: 'Пора выгрузить реестр: потерянное этим браузером не вернуть.',
  },
};

function useSummary(): string {
  const say = useSay();
  const { language } = useLanguage();
  const { exportedAt, changes } = useExportDue();
  const when = exportedAt ? `${say(words.last)}: ${instantInWords(exportedAt, language)}` : say(words.never);
  const since =
    changes === 0 ? say(words.none) : `${say(words.since)} ${counted(changes, changeNoun, language)}`;
  return exportedAt ? `${when} · ${since}` : when;
}

function ExportPart() {
  const say = useSay();
  const write = useExporter();
  const ask = useRegisterExport();
  const [saved, setSaved] = useState<Saved>();
  return (
    <Part title={say(words.title)}>
      <Words>{say(words.lead)}</Words>
      <Buttons>
        <Button variant="contained" onClick={() => void write({ type: 'plain' }).then(setSaved)}>
          {say(words.exportIt)}
        </Button>
        <Button variant="text" onClick={() => void ask().then(setSaved)}>
          {say(words.encrypted)}
        </Button>
      </Buttons>
      {saved?.type === 'saved' && (
        <Alert severity="success">
          {say(words.saved)}: {saved.name}
        </Alert>
      )}
      {saved?.type === 'failed' && <Alert severity="error">{say(saved.message)}</Alert>}
    </Part>
  );
}

/** The page in a browser: one copy, no backups, and a button that makes up for it. */
export function BrowserHealth() {
  const say = useSay();
  const { isDue, exportedAt } = useExportDue();
  const points = [...(exportedAt ? [] : [never]), ...(isDue ? [due] : [])];
  return (
    <>
      <VerdictLine points={points} summary={useSummary()} />
      <ExportPart />
      <Part title={say(words.where)}>
        <Words>{say(words.profile)}</Words>
      </Part>
      <UnprotectedPart kind="browser" />
    </>
  );
}
