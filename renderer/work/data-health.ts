import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Backup, DataHealth } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Backups } from '../desktop/backups.ts';
import { useHost } from '../desktop/use-host.ts';
import { useRegister } from '../storage/register.ts';
import { useRegisters } from '../storage/registers.ts';
import { healthPoints, type HealthPoint } from './health-verdict.ts';

/** What the program around the page last told of the data. */
export type HealthState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly health: DataHealth; readonly backups: readonly Backup[] }
  | { readonly state: 'failed'; readonly message: Wording };

const asking: HealthState = { state: 'asking' };
const listeners = new Set<() => void>();
let current: HealthState = asking;

function tell(next: HealthState): void {
  current = next;
  for (const listener of listeners) listener();
}

async function ask(backups: Backups): Promise<HealthState> {
  const [health, list] = await Promise.all([backups.health(), backups.list()]);
  if (!health.ok) return { state: 'failed', message: health.failure };
  if (!list.ok) return { state: 'failed', message: list.failure };
  return { state: 'known', health: health.value, backups: list.value };
}

/** Asks anew; what was known stands until the answer is here. */
export async function refreshHealth(backups: Backups | undefined): Promise<void> {
  if (backups) tell(await ask(backups));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The state of the data as last told; only in the desktop program is there anything to tell. */
export const useHealthState = (): HealthState => useSyncExternalStore(subscribe, () => current);

const askAgainAfter = 5 * 60_000;

/** Keeps the state of the data up to date for as long as what uses it is shown. */
export function useHealthWatch(): void {
  const { backups } = useHost();
  useEffect(() => {
    if (!backups) return undefined;
    void refreshHealth(backups);
    const timer = setInterval(() => void refreshHealth(backups), askAgainAfter);
    return () => clearInterval(timer);
  }, [backups]);
}

const none: readonly HealthPoint[] = [];

/** What of the data wants the person's eye, as last told; nothing in a browser. */
export function useHealthPoints(): readonly HealthPoint[] {
  const told = useHealthState();
  const { id } = useRegister();
  const changedAt = useRegisters().find((register) => register.id === id)?.changedAt;
  return useMemo(
    () => (told.state === 'known' ? healthPoints(told.health, told.backups, changedAt) : none),
    [told, changedAt],
  );
}
