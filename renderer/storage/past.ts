import { createContext, use } from 'react';
import type { IsoDate } from '../../shared/wording/date.ts';

/** The register as it was on a past day, in place of today’s: which day that is, and how to come and go. */
export interface Past {
  /** The day that is shown; `undefined` where it is today’s register. */
  readonly day: IsoDate | undefined;
  /** Asks which day, beginning with one. */
  readonly ask: (day?: IsoDate) => void;
  readonly leave: () => void;
}

const today: Past = { day: undefined, ask: () => undefined, leave: () => undefined };

const PastContext = createContext<Past>(today);
export const PastContextProvider = PastContext.Provider;

export const usePast = (): Past => use(PastContext);

/** The past day whose register is open; `undefined` as a rule. */
export const usePastDay = (): IsoDate | undefined => use(PastContext).day;
