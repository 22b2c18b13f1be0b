import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { IsoDate } from '../../shared/wording/date.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { DateField } from '../components/date-field.tsx';
import { useSay } from '../language/language.tsx';
import { today } from '../work/today.ts';

interface PastDialogProps {
  /** The day to begin with. */
  readonly day: IsoDate | undefined;
  /** Opens the register of the day; gives why it cannot be opened. */
  readonly onShow: (day: IsoDate) => Promise<Wording | undefined>;
  readonly onCancel: () => void;
}

const Form = styled('form')({ display: 'contents' });
const Field = styled('div')({ marginTop: 16, maxWidth: 280 });

const words = {
  title: { en: 'The register as of a past day', ru: 'Реестр на прошедший день' },
  lead: {
    en: 'The register opens as it was at the end of that day, to be read and printed. Today’s stays as it is.',
    ru: 'Реестр откроется таким, каким он был на конец этого дня, – для чтения и печати. Нынешний не изменится.',
  },
  day: { en: 'Day', ru: 'День' },
  show: { en: 'Open', ru: 'Открыть' },
  opening: { en: 'Opening…', ru: 'Открывается…' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  choose: { en: 'Choose a day.', ru: 'Выберите день.' },
  notPast: { en: 'Choose a day that has passed.', ru: 'Выберите прошедший день.' },
};

/** Asks which day. */
export function PastDialog({ day: first, onShow, onCancel }: PastDialogProps) {
  const say = useSay();
  const id = useId();
  const [day, setDay] = useState(first);
  const [problem, setProblem] = useState<Wording>();
  const [isOpening, setIsOpening] = useState(false);
  const show = async (): Promise<void> => {
    if (isOpening) return;
    if (day === undefined || day >= today())
      return setProblem(day === undefined ? words.choose : words.notPast);
    setIsOpening(true);
    setProblem(await onShow(day));
    setIsOpening(false);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void show();
  };
  const findings = problem ? [{ severity: 'error' as const, message: say(problem), citation: '' }] : [];
  return (
    <Dialog open fullWidth onClose={onCancel} aria-labelledby={id}>
      <Form onSubmit={submit}>
        <DialogTitle id={id}>{say(words.title)}</DialogTitle>
        <DialogContent>
          {say(words.lead)}
          <Field>
            <DateField
              label={say(words.day)}
              value={day}
              findings={findings}
              onChange={(next) => {
                setDay(next);
                setProblem(undefined);
              }}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onCancel}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" variant="contained">
            {say(isOpening ? words.opening : words.show)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
