import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useSay } from '../language/language.tsx';
import { useNotices, useReading } from '../storage/notices.ts';
import { usePast, usePastDay } from '../storage/past.ts';
import { readOnlyOn } from '../storage/past-storage.ts';
import { ExportReminder } from './export-reminder.tsx';
import { RestoredBar } from './restored-bar.tsx';
import { NotSavedBar } from './saved-line.tsx';

const Place = styled('div')({
  gridArea: 'notice',
  '& .MuiAlert-root': { borderRadius: 0 },
  '& ul': { margin: 0, paddingLeft: 18 },
});

const words = {
  ok: { en: 'OK', ru: 'Понятно' },
  today: { en: 'Back to today', ru: 'Вернуться к сегодняшнему' },
  refused: {
    en: 'Nothing was changed: go back to today to edit.',
    ru: 'Ничего не изменено: чтобы править, вернитесь к сегодняшнему.',
  },
};

/** Over every page while the register of a past day is open. */
function PastBar() {
  const say = useSay();
  const { day, wasRefused, leave } = usePast();
  if (day === undefined) return null;
  const back = (
    <Button size="small" color="inherit" variant="outlined" onClick={leave}>
      {say(words.today)}
    </Button>
  );
  return (
    <Alert severity="info" role="status" action={back}>
      {say(readOnlyOn(day))}
      {wasRefused && `. ${say(words.refused)}`}
    </Alert>
  );
}

/** Over every page as long as the register may only be read: why. */
function ReadingBar() {
  const say = useSay();
  const reading = useReading();
  const isPast = usePastDay() !== undefined;
  return !isPast && reading && <Alert severity="warning">{say(reading)}</Alert>;
}

/** What was recovered at the start, told once. */
function ToldOnce() {
  const say = useSay();
  const { notices, dismiss } = useNotices();
  if (notices.length === 0) return null;
  const ok = (
    <Button size="small" color="inherit" onClick={dismiss}>
      {say(words.ok)}
    </Button>
  );
  return (
    <Alert severity="info" action={ok}>
      {notices.length === 1 && notices[0] ? (
        say(notices[0])
      ) : (
        <ul>
          {notices.map((notice) => (
            <li key={notice.en}>{say(notice)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** What has to be said over every page, the gravest first. */
export const Notices = () => (
  <Place>
    <NotSavedBar />
    <PastBar />
    <ReadingBar />
    <ToldOnce />
    <RestoredBar />
    <ExportReminder />
  </Place>
);
