import { CollectionPage } from '../features/directories/collection-page.tsx';
import type { FrameOf } from '../features/directories/entry-panel.tsx';
import { FilingFrame, type FilingView } from '../features/filings/filing-frame.tsx';
import { draftOfKind, newFiling } from '../features/filings/new-filing.ts';
import { NewFilingMenu } from '../features/filings/new-filing-menu.tsx';
import { Standing } from '../features/filings/standing.tsx';
import { collections, type EntityKind } from '../../shared/register/collections.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { useSay } from '../language/language.tsx';
import { useRegister, useRegisterActions } from '../storage/register.ts';
import { useToday } from '../work/use-today.ts';
import type { Route } from './route.ts';

interface FilingsScreenProps {
  readonly route: Extract<Route, { readonly page: 'filings' }>;
  readonly go: (route: Route) => void;
  readonly onOpenEntry: (kind: EntityKind, id: Uuid, field: string | undefined) => void;
}

const published = ['policy', 'policy-extract', 'privacy-notice'];

/** Filings: how they stand, the list of them, and one with what it froze. */
export function FilingsScreen({ route, go, onOpenEntry }: FilingsScreenProps) {
  const say = useSay();
  const register = useRegister();
  const today = useToday();
  const { create } = useRegisterActions();
  const open = (id: Uuid | undefined, view?: FilingView): void =>
    go({ page: 'filings', ...(id ? { id } : {}), ...(id && view ? { view } : {}) });
  const begin = (kind: string): void => open(create('filings', newFiling(kind, register, today)));
  const goOn = (kind: string): void => {
    // Of published documents there may be several of a kind, for other sites and audiences.
    const draft = published.includes(kind) ? undefined : draftOfKind(register, kind);
    if (draft) open(draft.id);
    else begin(kind);
  };
  const frame: FrameOf = (entry, form) => (
    <FilingFrame
      key={entry.id}
      filing={entry}
      view={route.view}
      onView={(view) => open(entry.id, view)}
      onPrint={({ id, options }) => go({ page: 'documents', id, options })}
      form={form}
    />
  );
  return (
    <CollectionPage
      title={say(collections.filings.label)}
      collection="filings"
      entry={route.id}
      focusPath={route.field}
      above={<Standing onOpen={open} onBegin={goOn} />}
      adding={<NewFilingMenu onBegin={begin} />}
      without="state"
      frameOf={frame}
      onSelect={(id) => open(id)}
      onOpenUse={onOpenEntry}
    />
  );
}
