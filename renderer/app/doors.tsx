import { styled } from '@mui/material/styles';
import { RestorePlace } from '../features/data-health/restore-place.tsx';
import { StartPage, type StartPageProps } from '../features/start/start-page.tsx';
import { useHost } from '../desktop/use-host.ts';
import { LanguageSwitch } from './top-bar.tsx';

interface DoorsProps extends Omit<StartPageProps, 'restore'> {
  /** Told when a register was restored from a backup and is open. */
  readonly onRestored: () => void;
}

const Corner = styled('header')({ position: 'absolute', top: 16, right: 20 });
const Scroll = styled('div')({ height: '100%', overflow: 'auto' });

/** The window without a register: the doors, and the language to read them in. */
export function Doors({ onRestored, ...start }: DoorsProps) {
  const { backups } = useHost();
  return (
    <Scroll>
      <title>Ropa Desk</title>
      <StartPage {...start} restore={backups && <RestorePlace backups={backups} onRestored={onRestored} />} />
      <Corner>
        <LanguageSwitch />
      </Corner>
    </Scroll>
  );
}
