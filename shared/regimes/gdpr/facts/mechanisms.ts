import type { Transfer } from '../../../register/activity/activity.ts';
import type { TransferMechanismTerm } from '../../../vocabulary/gdpr/transfer-mechanism-term.ts';
import { gdprTransferMechanisms } from '../../../vocabulary/gdpr/transfer-mechanisms.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';

/** What the vocabulary says of the mechanism of a transfer. */
export const mechanismOf = ({ mechanism }: Transfer): TransferMechanismTerm | undefined =>
  mechanism === undefined ? undefined : termOf(gdprTransferMechanisms, mechanism);

export const by =
  (...codes: readonly string[]) =>
  ({ mechanism }: Transfer): boolean =>
    mechanism !== undefined && codes.includes(mechanism);

/** Appropriate safeguards under Art. 46. */
export const bySafeguards = (transfer: Transfer): boolean => mechanismOf(transfer)?.group === 'safeguards';
