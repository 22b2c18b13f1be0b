import { styled } from '@mui/material/styles';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { upcoming } from '../../../shared/deadlines/deadlines-of.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { textIn, type Language, type Wording } from '../../../shared/wording/wording.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { CalendarIcon } from '../../components/icons.tsx';
import { colours, focusRing, tabular, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { soonEnd, useDeadlines } from '../../work/deadlines.ts';
import { useToday } from '../../work/use-today.ts';

const words = {
  next: { en: 'Next', ru: 'Ближайшее' },
  by: { en: 'by', ru: 'до' },
} satisfies Record<string, Wording>;

const overdueNoun = {
  en: { one: 'overdue', other: 'overdue' },
  ru: { one: 'срок просрочен', few: 'срока просрочено', many: 'сроков просрочено' },
};

const Line = styled('button')({
  flex: 'none',
  alignSelf: 'flex-start',
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  maxWidth: '100%',
  margin: '0 0 6px -6px',
  padding: '3px 6px',
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 6,
  font: 'inherit',
  ...type.small,
  ...tabular,
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&:focus-visible': focusRing,
  '& .MuiSvgIcon-root': { flex: 'none', fontSize: 16, marginTop: 1 },
  '& > span': { minWidth: 0, overflowWrap: 'anywhere' },
  '& b': { color: colours.error, fontWeight: 500 },
});

function whatAndWhen({ says, name, due }: Deadline, language: Language): string {
  const whose = textIn(name, language);
  const what = whose ? `${says[language]}: ${whose}` : says[language];
  return `${words.next[language]}: ${what}, ${words.by[language]} ${dateInWords(due, language)}`;
}

/** What is due next and how much is overdue, in a line that leads to all of it; nothing where nothing is near. */
export function NextDue({ onOpen }: { readonly onOpen: () => void }) {
  const { language } = useLanguage();
  const say = useSay();
  const { next, overdue } = upcoming(useDeadlines(), soonEnd(useToday()));
  if (!next && overdue === 0) return null;
  return (
    <Line type="button" onClick={onOpen}>
      <CalendarIcon titleAccess={say({ en: 'Due', ru: 'Сроки' })} />
      <span>
        {next && whatAndWhen(next, language)}
        {next && overdue > 0 && ' · '}
        {overdue > 0 && <b>{counted(overdue, overdueNoun, language)}</b>}
      </span>
    </Line>
  );
}
