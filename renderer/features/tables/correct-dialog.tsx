import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { FaultyField } from '../../../shared/vocabulary/tables/fault-in.ts';
import type { ShownTable } from '../../../shared/vocabulary/tables/shown-table.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { DateField } from '../../components/date-field.tsx';
import { BoxTextarea } from '../../components/field-box.ts';
import type { FieldFinding } from '../../components/field-findings.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { LineField } from '../../components/line-field.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useSettings } from '../../storage/settings.ts';
import { KeyField, ValueField, type FieldProps } from './correction-fields.tsx';
import type { Draft, NewCorrection } from './use-correcting.ts';

interface CorrectDialogProps {
  readonly table: ShownTable;
  /** What is known before anything is typed. */
  readonly begun: Draft;
  readonly onCorrect: (correction: NewCorrection) => void;
  readonly onCancel: () => void;
}

const words = {
  title: { en: 'Correct', ru: 'Исправить' },
  from: { en: 'From', ru: 'С' },
  until: { en: 'Until', ru: 'По' },
  always: { en: 'Empty means always.', ru: 'Пусто — всегда.' },
  reason: { en: 'Why', ru: 'Почему' },
  reasonHint: { en: 'Act, date, where it was read.', ru: 'Акт, дата, источник.' },
  by: { en: 'Who corrects', ru: 'Кто исправляет' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  correct: { en: 'Correct', ru: 'Исправить' },
} satisfies Record<string, Wording>;

const Fields = styled('div')({ display: 'grid', gap: 16, paddingTop: 4 });
const Days = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  gap: 16,
});

type Typed = Draft & { readonly reason: string; readonly by: string };

/** Texts of one language as the register keeps them; nothing for nothing. */
const textOf = (typed: string, language: 'en' | 'ru') =>
  typed.trim() === '' ? undefined : { [language]: typed.trim() };

function correctionOf({ id }: ShownTable, typed: Typed, language: 'en' | 'ru'): NewCorrection {
  const { key, value, from, until } = typed;
  const [reason, by] = [textOf(typed.reason, language), textOf(typed.by, language)];
  return {
    table: id,
    ...(key !== undefined && { key }),
    ...(value !== undefined && { value }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(reason && { reason }),
    ...(by && { by }),
  };
}

interface PartProps extends FieldProps {
  readonly typed: Typed;
  readonly onTyped: (change: Partial<Typed>) => void;
}

function SpanFields({ typed, onTyped, findingsOf }: PartProps) {
  const say = useSay();
  return (
    <Days>
      <DateField
        label={say(words.from)}
        hint={say(words.always)}
        value={typed.from}
        findings={findingsOf('from')}
        onChange={(from) => onTyped({ from })}
      />
      <DateField
        label={say(words.until)}
        hint={say(words.always)}
        value={typed.until}
        findings={findingsOf('until')}
        onChange={(until) => onTyped({ until })}
      />
    </Days>
  );
}

function ReasonFields({ typed, onTyped, begun }: PartProps & Pick<CorrectDialogProps, 'begun'>) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <FieldFrame label={say(words.reason)} hint={say(words.reasonHint)}>
        {(wires) => (
          <BoxTextarea
            {...wires}
            autoFocus={begun.key !== undefined}
            lang={language}
            spellCheck
            value={typed.reason}
            onChange={(event) => onTyped({ reason: event.target.value })}
          />
        )}
      </FieldFrame>
      <LineField label={say(words.by)} value={typed.by} onChange={(by) => onTyped({ by: by ?? '' })} />
    </>
  );
}

/** Asks what a table shall say instead, of what, on which days, and why. */
export function CorrectDialog({ table, begun, onCorrect, onCancel }: CorrectDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { person } = useSettings();
  const id = useId();
  const [typed, setTyped] = useState<Typed>({ ...begun, reason: '', by: person });
  const [isTried, setIsTried] = useState(false);
  const onTyped = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const correction = correctionOf(table, typed, language);
  const fault = table.faultIn({ ...correction, id: '' });
  const findingsOf = (field: FaultyField): readonly FieldFinding[] =>
    isTried && fault?.field === field ? [{ severity: 'error', message: say(fault.message) }] : [];
  const part: PartProps = { table, typed, onTyped, findingsOf };
  const isOfDay = table.correction?.keys === 'days';
  const whole = isOfDay && begun.key ? `${say(words.title)}: ${dateInWords(begun.key, language)}` : undefined;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onCancel} aria-labelledby={id}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (!fault) onCorrect(correction);
        }}
      >
        <DialogTitle id={id}>{whole ?? `${say(words.title)}: ${say(table.name)}`}</DialogTitle>
        <DialogContent>
          <Fields>
            {!whole && <KeyField {...part} />}
            <ValueField {...part} />
            {!isOfDay && <SpanFields {...part} />}
            <ReasonFields {...part} begun={begun} />
          </Fields>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onCancel}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" variant="contained">
            {say(words.correct)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
