import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { colours, tabular, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import type { JobState } from '../../work/use-document-job.ts';

interface JobStateLineProps {
  readonly job: JobState;
  readonly onCancel: () => void;
}

/** Always there, so that nothing below jumps when the work begins. */
const Place = styled('div')({ minHeight: 60, maxWidth: 720, marginTop: 16, outline: 'none' });
const Working = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  gap: '4px 16px',
  alignItems: 'center',
});
const Words = styled('div')({ color: colours.second, ...type.small, ...tabular });

const words = {
  making: { en: 'Making', ru: 'Создаётся' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  saved: { en: 'Saved', ru: 'Сохранено' },
  show: { en: 'Show in folder', ru: 'Показать в папке' },
};

function StateWords({ job, onCancel }: JobStateLineProps) {
  const say = useSay();
  switch (job.state) {
    case 'idle':
      return null;
    case 'making': {
      const percent = Math.round(job.share * 100);
      const what = `${say(words.making)} ${job.format.toUpperCase()}`;
      return (
        <Working>
          <div>
            <Words>
              {what}: {percent} %
            </Words>
            <LinearProgress variant="determinate" value={percent} aria-label={what} sx={{ mt: 1.5 }} />
          </div>
          <Button variant="outlined" size="small" onClick={onCancel}>
            {say(words.cancel)}
          </Button>
        </Working>
      );
    }
    case 'saved': {
      const { show } = job;
      return (
        <Alert
          severity="success"
          action={
            show && (
              <Button size="small" variant="outlined" onClick={() => void show()}>
                {say(words.show)}
              </Button>
            )
          }
        >
          {say(words.saved)}: {job.name}
        </Alert>
      );
    }
    case 'failed':
      return <Alert severity="error">{say(job.message)}</Alert>;
  }
}

/** How far the document has come, how to stop it, and where it went. */
export function JobStateLine({ job, onCancel }: JobStateLineProps) {
  const place = useRef<HTMLDivElement>(null);
  const cancel = () => {
    // The button goes away with the work; the keyboard stays where it was.
    place.current?.focus();
    onCancel();
  };
  return (
    <Place ref={place} tabIndex={-1} aria-live="polite">
      <StateWords job={job} onCancel={cancel} />
    </Place>
  );
}
