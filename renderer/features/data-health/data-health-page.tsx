import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { PageFrame } from '../../components/page-frame.tsx';
import { useHost } from '../../desktop/use-host.ts';
import { useSay } from '../../language/language.tsx';
import { refreshHealth } from '../../work/data-health.ts';
import { BackUpNow } from './back-up-now.tsx';
import { BrowserHealth } from './browser-health.tsx';
import { DesktopHealth } from './desktop-health.tsx';

const title = { en: 'Data health', ru: 'Сохранность данных' };

const Sheet = styled('div')({ display: 'grid', gap: 36, maxWidth: 860 });

/** Whether the data are safe: where they lie, their backups, what comes back from them, and what is not protected. */
export function DataHealthPage() {
  const say = useSay();
  const { backups } = useHost();
  useEffect(() => void refreshHealth(backups), [backups]);
  return (
    <PageFrame title={say(title)} actions={backups && <BackUpNow backups={backups} />}>
      <Sheet>{backups ? <DesktopHealth backups={backups} /> : <BrowserHealth />}</Sheet>
    </PageFrame>
  );
}
