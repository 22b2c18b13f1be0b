import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { useFindings } from '../../work/findings.ts';
import { countsByEntity, type FindingCounts } from './completeness.ts';
import { listItems, type Grouping, type ListItem } from './grouping.ts';
import { narrowed, type ListView } from './list-view.ts';
import { namesKeeper } from './names.ts';
import { rowTextsKeeper, type RowTexts } from './row-texts.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';
import { sorted } from './sorting.ts';

export interface Listed {
  readonly items: readonly ListItem[];
  /** The activities shown, in order. */
  readonly shown: readonly Activity[];
  readonly textsOf: (activity: Activity) => RowTexts;
  readonly countsOf: ReadonlyMap<Uuid, FindingCounts>;
  /** The words the items were found by: those typed, a moment later. */
  readonly query: string;
}

const noCounts: ReadonlyMap<Uuid, FindingCounts> = new Map();

/** Reads the cards for the search while nobody needs the window, so that the first key finds the index ready. */
function usePreparedIndex(index: SearchIndex, activities: readonly Activity[]): void {
  useEffect(() => {
    let handle = 0;
    const work = (deadline: IdleDeadline): void => {
      const isReady = index.prepare(activities, () => deadline.timeRemaining() < 2);
      if (!isReady) handle = requestIdleCallback(work);
    };
    handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }, [index, activities]);
}

function useTexts() {
  const register = useRegister();
  const { language } = useLanguage();
  const [keepNames] = useState(namesKeeper);
  const names = keepNames(register);
  const textsOf = useMemo(() => rowTextsKeeper(names, language), [names, language]);
  const index = useMemo(() => searchIndex(names), [names]);
  usePreparedIndex(index, register.activities);
  return { activities: register.activities, textsOf, index };
}

/**
 * The list as it is to be shown. Each stage is worked out only when what it depends on changes: a key in the search
 * neither sorts nor reads an activity again.
 */
export function useListed(view: ListView, grouping: Grouping, typed: string): Listed {
  const say = useSay();
  const { activities, textsOf, index } = useTexts();
  // What the laws say of ten thousand cards may come later than the cards.
  const findings = useDeferredValue(useFindings());
  const countsOf = useMemo(() => countsByEntity(findings), [findings]);
  const query = useDeferredValue(typed);
  const { sorting } = view;
  const sortingCounts = sorting.by === 'completeness' ? countsOf : noCounts;

  const inOrder = useMemo(
    () => sorted(activities, sorting, { textsOf, countsOf: sortingCounts }),
    [activities, sorting, textsOf, sortingCounts],
  );
  const chosen = useMemo(() => narrowed(inOrder, view), [inOrder, view]);
  const shown = useMemo(() => index.find(chosen, query), [index, chosen, query]);
  const items = useMemo(() => listItems(shown, grouping, textsOf, say), [shown, grouping, textsOf, say]);
  return { items, shown, textsOf, countsOf, query };
}
