import { createContext, use } from 'react';
import type { Finding } from '../../shared/regimes/finding.ts';

/** Asks why findings that say the same may stay, and writes the answer down. */
export type Waive = (findings: readonly Finding[]) => void;

/** Whoever shows the dialog provides it; without a provider nothing can be waived. */
export const WaivingContext = createContext<Waive | undefined>(undefined);

export const useWaive = (): Waive | undefined => use(WaivingContext);
