import { useEffect, useMemo, useState } from 'react';
import type { DocumentKind } from '../../shared/documents/document-kind.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Register } from '../../shared/register/register.ts';
import { useShownLedger } from '../storage/past.ts';
import { useRevision } from '../storage/register.ts';
import type { DocumentSources } from './document-wish.ts';

/** What a document is made from; `undefined` while the history is read, for documents that ask for it. */
export function useDocumentSources(
  kind: DocumentKind,
  register: Register,
  other: Register | undefined,
): DocumentSources | undefined {
  const ledgerNow = useShownLedger();
  const revision = useRevision();
  const [read, setRead] = useState<{ readonly revision: number; readonly ledger: Ledger | undefined }>();
  const isWanted = kind.usesHistory === true;
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const keep = (ledger: Ledger | undefined): void => {
      if (isCurrent) setRead({ revision, ledger });
    };
    // A document can do without its history, and says so.
    void ledgerNow().then(keep, () => keep(undefined));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, ledgerNow, revision]);
  return useMemo(() => {
    if (isWanted && read?.revision !== revision) return undefined;
    const ledger = isWanted ? read?.ledger : undefined;
    return { register, ...(ledger && { ledger }), ...(other && { other }) };
  }, [isWanted, read, revision, register, other]);
}
