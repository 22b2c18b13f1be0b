import { createContext, use, useMemo } from 'react';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import { useStorage } from './storage-provider.tsx';

/** The register as it was on a past day, in place of today’s: which day that is, and how to come and go. */
export interface Past {
  /** The day that is shown; `undefined` where it is today’s register. */
  readonly day: IsoDate | undefined;
  /** The register of that day with its history up to then. */
  readonly ledger: Ledger | undefined;
  /** Somebody tried to change it. */
  readonly wasRefused: boolean;
  /** Asks which day, beginning with one. */
  readonly ask: (day?: IsoDate) => void;
  readonly leave: () => void;
}

const today: Past = {
  day: undefined,
  ledger: undefined,
  wasRefused: false,
  ask: () => undefined,
  leave: () => undefined,
};

const PastContext = createContext<Past>(today);
export const PastContextProvider = PastContext.Provider;

export const usePast = (): Past => use(PastContext);

/** The past day whose register is open; `undefined` as a rule. */
export const usePastDay = (): IsoDate | undefined => use(PastContext).day;

/** Gives the register that is shown with its history: of a past day, with the history up to then. */
export function useShownLedger(): () => Promise<Ledger> {
  const { ledger } = useStorage();
  const past = use(PastContext).ledger;
  return useMemo(() => (past ? async () => past : ledger), [past, ledger]);
}
