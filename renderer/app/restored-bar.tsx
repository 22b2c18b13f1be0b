import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { Wording } from '../../shared/wording/wording.ts';
import { useHost } from '../desktop/use-host.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useRegister, useRegisterActions, useRevision } from '../storage/register.ts';
import { refreshHealth } from '../work/data-health.ts';
import { setRestored, useRestored } from '../work/restored.ts';
import { hashOf } from './route.ts';

const words = {
  restored: { en: 'Restored from the backup of', ru: 'Восстановлено из копии от' },
  right: { en: 'Is this right?', ru: 'Всё верно?' },
  yes: { en: 'Yes, keep it', ru: 'Да, оставить' },
  back: { en: 'Take it back', ru: 'Вернуть как было' },
  before: { en: 'The backup made before…', ru: 'Копия, сделанная до этого…' },
} satisfies Record<string, Wording>;

const formats = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
  ru: new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short' }),
};

/** After a restore, over every page until the person has said whether it is right; until then no old backup is cleared away. */
export function RestoredBar() {
  const say = useSay();
  const { language } = useLanguage();
  const { backups } = useHost();
  const restored = useRestored();
  const { id } = useRegister();
  const revision = useRevision();
  const { undo } = useRegisterActions();
  if (!restored || restored.register !== id) return null;
  const answer = async (): Promise<void> => {
    setRestored(undefined);
    await backups?.confirm();
    await refreshHealth(backups);
  };
  const takeBack = (): void => {
    undo();
    void answer();
  };
  // What was written since would be taken back first: then the way leads through the backup made before.
  const back =
    revision === restored.revision ? (
      <Button size="small" color="inherit" onClick={takeBack}>
        {say(words.back)}
      </Button>
    ) : (
      <Button size="small" color="inherit" href={hashOf({ page: 'health' })}>
        {say(words.before)}
      </Button>
    );
  const deeds = (
    <>
      {back}
      <Button size="small" variant="outlined" color="inherit" onClick={() => void answer()}>
        {say(words.yes)}
      </Button>
    </>
  );
  return (
    <Alert severity="info" action={deeds}>
      {say(words.restored)} {formats[language].format(new Date(restored.at))}. {say(words.right)}
    </Alert>
  );
}
