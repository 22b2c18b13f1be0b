import { useCallback, useEffect, useMemo } from 'react';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { useCheckOf, useFound, type Found } from '../../work/findings.ts';
import { listItems, type Grouping, type ListItem } from './grouping.ts';
import { narrowed, type ListView } from './list-view.ts';
import { namesIn } from './names.ts';
import { rowTextsFor, type RowTexts } from './row-texts.ts';
import { searchIndexFor, type SearchIndex } from './search-index.ts';
import { sorted } from './sorting.ts';
import { standingOf, unknownStanding, type StandingOf } from './standing.ts';

export interface Listed {
  readonly items: readonly ListItem[];
  /** The activities shown, in order. */
  readonly shown: readonly Activity[];
  readonly textsOf: (activity: Activity) => RowTexts;
  readonly standingOf: StandingOf;
  /** The words the items were found by. */
  readonly query: string;
}

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
  const names = namesIn(register);
  const textsOf = rowTextsFor(names, language);
  const index = searchIndexFor(names);
  usePreparedIndex(index, register.activities);
  return { activities: register.activities, textsOf, index };
}

/** Sorting by work left asks every activity: it goes by what was found beside the window. */
function useStandingForOrder(by: ListView['sorting']['by']): StandingOf {
  const found = useFound();
  const asked: Found | undefined = by === 'completeness' ? found : undefined;
  return useCallback<StandingOf>(
    ({ id }) => {
      const checked = asked?.checkedOf(id);
      return checked ? standingOf(checked) : unknownStanding;
    },
    [asked],
  );
}

/**
 * The list as it is to be shown. Each stage is worked out only when what it depends on changes: a key in the search
 * neither sorts nor reads an activity again.
 */
export function useListed(view: ListView, grouping: Grouping, query: string): Listed {
  const say = useSay();
  const { activities, textsOf, index } = useTexts();
  const checkOf = useCheckOf();
  const standing = useCallback<StandingOf>((activity) => standingOf(checkOf(activity)), [checkOf]);
  const { sorting } = view;
  const standingForOrder = useStandingForOrder(sorting.by);

  const inOrder = useMemo(
    () => sorted(activities, sorting, { textsOf, standingOf: standingForOrder }),
    [activities, sorting, textsOf, standingForOrder],
  );
  const chosen = useMemo(() => narrowed(inOrder, view), [inOrder, view]);
  const shown = useMemo(() => index.find(chosen, query), [index, chosen, query]);
  const items = useMemo(() => listItems(shown, grouping, textsOf, say), [shown, grouping, textsOf, say]);
  return { items, shown, textsOf, standingOf: standing, query };
}
