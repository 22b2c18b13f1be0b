import { styled } from '@mui/material/styles';
import type { Language } from '../../shared/wording/wording.ts';
import { colours, focusRing, tabular, type } from '../components/look.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useHealthState } from '../work/data-health.ts';
import { folded } from './rail.tsx';
import { hashOf } from './route.ts';
import { SavedLine } from './saved-line.tsx';

const words = {
  last: { en: 'Last backup', ru: 'Копия' },
  today: { en: 'today,', ru: 'сегодня,' },
};

const locales = { en: 'en-GB', ru: 'ru' } as const;

/** “today, 14:00”, “12 Nov”: short, as the rail is narrow. */
function shortly(at: string, language: Language): string {
  const date = new Date(at);
  if (date.toDateString() !== new Date().toDateString())
    return date.toLocaleDateString(locales[language], { day: 'numeric', month: 'short' });
  const time = date.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  return `${words.today[language]} ${time}`;
}

const Foot = styled('div')({ display: 'grid', gap: 2 });
const Link = styled('a')({
  padding: '0 10px',
  color: colours.second,
  borderRadius: 6,
  textDecoration: 'none',
  ...type.small,
  ...tabular,
  '&:hover': { color: colours.ink },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  [folded]: { display: 'none' },
});

/** At the foot of the rail: when the last change was saved, and when the last backup was made. */
export function RailFoot() {
  const say = useSay();
  const { language } = useLanguage();
  const told = useHealthState();
  const last = told.state === 'known' ? told.health.lastBackupAt : undefined;
  return (
    <Foot>
      <SavedLine />
      {last && (
        <Link href={hashOf({ page: 'health' })}>
          {say(words.last)} {shortly(last, language)}
        </Link>
      )}
    </Foot>
  );
}
