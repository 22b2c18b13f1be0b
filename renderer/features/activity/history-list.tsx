import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { activityFields } from '../../../shared/register/activity/activity.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { useLanguage } from '../../language/language.tsx';
import { useHistory } from '../../storage/register.ts';
import { historyLines } from './history-lines.ts';
import { whenInWords } from '../../components/when.ts';

const List = styled('ul')({
  display: 'grid',
  gap: 4,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  color: colours.second,
  ...type.small,
  fontSize: 13,
});

const When = styled('span')({ color: colours.third, ...tabular });

/** How many events are looked at, and how many lines are shown of them. */
const eventsRead = 200;
const linesShown = 8;

/** What happened to the activity, newest first. */
export function HistoryList({ id }: { readonly id: Uuid }) {
  const { language } = useLanguage();
  const events = useHistory(id, eventsRead);
  const lines = useMemo(() => historyLines(events, activityFields, language), [events, language]);
  const severalPeople = new Set(lines.map((line) => line.by)).size > 1;
  const [openedAt] = useState(() => Date.now());
  const now = new Date(Math.max(openedAt, Date.parse(lines[0]?.at ?? '') || 0));
  return (
    <List>
      {lines.slice(0, linesShown).map(({ at, by, words }) => (
        <li key={`${at} ${words}`}>
          <When>{whenInWords(at, now, language)}</When> · {words}
          {severalPeople && by && ` · ${by}`}
        </li>
      ))}
    </List>
  );
}
