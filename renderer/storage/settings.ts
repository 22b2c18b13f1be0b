import { useSyncExternalStore } from 'react';
import type { Settings } from './settings-record.ts';
import { useStorage } from './storage-provider.tsx';

export type { Settings } from './settings-record.ts';

/** What the person chose; follows every change. */
export function useSettings(): Settings {
  const { settings } = useStorage();
  return useSyncExternalStore(settings.subscribe, settings.get);
}

export const useSetSetting = (): (<Key extends keyof Settings>(key: Key, value: Settings[Key]) => void) =>
  useStorage().set;
