import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { Drill } from '../../../shared/bridge/requests/backups.ts';
import { collections } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { refreshHealth } from '../../work/data-health.ts';
import { backupNoun, instantInWords, secondsInWords } from './backup-words.ts';
import { Part, Words } from './part.tsx';

interface DrillPartProps {
  readonly backups: Backups;
  readonly drill: Drill | undefined;
}

const words = {
  title: { en: 'Restore drill', ru: 'Проверка восстановления' },
  lead: {
    en: 'Once a month the newest backup and a random one are restored aside and compared, entry by entry, with what was backed up. Your register is not touched.',
    ru: 'Раз в месяц последняя копия и одна случайная восстанавливаются в стороне и сверяются запись за записью с тем, что сохранялось. Сам реестр не затрагивается.',
  },
  never: { en: 'No drill has been run yet.', ru: 'Проверок ещё не было.' },
  passed: { en: 'Passed', ru: 'Пройдена' },
  failed: { en: 'Not passed', ru: 'Не пройдена' },
  run: { en: 'Run now', ru: 'Проверить сейчас' },
  running: { en: 'Restoring aside and comparing…', ru: 'Восстановление в стороне и сверка…' },
} satisfies Record<string, Wording>;

function drillInWords({ at, passed, backups, activities, milliseconds }: Drill, language: Language): string {
  const result = passed ? words.passed[language] : words.failed[language];
  const what = [
    counted(backups, backupNoun, language),
    counted(activities, collections.activities.counted, language),
    secondsInWords(milliseconds, language),
  ];
  return `${result}: ${instantInWords(at, language)} · ${what.join(' · ')}`;
}

function LastDrill({ drill }: Pick<DrillPartProps, 'drill'>) {
  const say = useSay();
  const { language } = useLanguage();
  if (!drill) return <Words>{say(words.never)}</Words>;
  return (
    <Alert severity={drill.passed ? 'success' : 'error'}>
      {drillInWords(drill, language)}
      {drill.message && ` · ${say(drill.message)}`}
    </Alert>
  );
}

/** Whether backups open when they are needed: the last proof, and a button for another. */
export function DrillPart({ backups, drill }: DrillPartProps) {
  const say = useSay();
  const [isRunning, setIsRunning] = useState(false);
  const [refusal, setRefusal] = useState<Wording>();
  const run = async (): Promise<void> => {
    if (isRunning) return;
    setIsRunning(true);
    const done = await backups.runDrill();
    setRefusal(done.ok ? undefined : done.failure);
    await refreshHealth(backups);
    setIsRunning(false);
  };
  const button = (
    <Button variant="outlined" size="small" aria-disabled={isRunning} onClick={() => void run()}>
      {say(words.run)}
    </Button>
  );
  return (
    <Part title={say(words.title)} aside={button}>
      <Words>{say(words.lead)}</Words>
      <div aria-live="polite">
        {isRunning ? (
          <>
            <Words>{say(words.running)}</Words>
            <LinearProgress aria-label={say(words.running)} sx={{ mt: 2 }} />
          </>
        ) : (
          <LastDrill drill={drill} />
        )}
      </div>
      {refusal && <Alert severity="error">{say(refusal)}</Alert>}
    </Part>
  );
}
