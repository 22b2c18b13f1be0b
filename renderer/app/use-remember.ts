import { useSetSetting, useSettings } from '../storage/settings.ts';
import type { Origin } from '../work/file-work.ts';

/** Takes the key of a file that a person chose to open for its sender’s from now on; what is altered vouches for nobody. */
export function useRemember(): (origin: Origin) => void {
  const { colleagues } = useSettings();
  const set = useSetSetting();
  return ({ trust, exportedBy, key }) => {
    if (trust !== 'new' && trust !== 'changed') return;
    set('colleagues', [...colleagues, { name: exportedBy, key, firstSeen: new Date().toISOString() }]);
  };
}
