import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { dateInWords, type IsoDate } from '../../../shared/wording/date.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { BoxTextarea } from '../../components/field-box.ts';
import { FieldFrame } from '../../components/field-frame.tsx';
import { leaveWords } from '../../components/leave-button.tsx';
import { LineField } from '../../components/line-field.tsx';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';

interface WaiveDialogProps {
  /** They say the same of the same field. */
  readonly findings: readonly Finding[];
  /** Who usually writes here. */
  readonly person: string;
  readonly today: IsoDate;
  readonly onLeave: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

const words = {
  title: { en: 'Leave it as it is?', ru: 'Оставить как есть?' },
  reason: { en: 'Why it may stay', ru: 'Почему это допустимо' },
  hint: {
    en: 'Written down and shown to whoever asks. Once the field changes, the finding comes back.',
    ru: 'Записывается и показывается тому, кто спросит. Если поле изменится, замечание вернётся.',
  },
  by: { en: 'Who decides', ru: 'Кто решил' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
};

const Fields = styled('div')({ display: 'grid', gap: 16, marginTop: 16 });
const Message = styled('p')({ margin: 0, color: colours.ink, overflowWrap: 'anywhere' });
const Place = styled('span')({ display: 'block', marginTop: 2, color: colours.third, ...type.small });
const On = styled('span')({ marginRight: 'auto', color: colours.second, ...type.small });

/** Asks why a finding may stay, and whose decision that is. */
export function WaiveDialog({ findings, person, today, onLeave, onCancel }: WaiveDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(person);
  const isReady = reason.trim() !== '' && by.trim() !== '';
  const leave = () => isReady && onLeave(reason.trim(), by.trim());
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave();
  };
  return (
    <Dialog open fullWidth onClose={onCancel} aria-labelledby={id}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <DialogTitle id={id}>{say(words.title)}</DialogTitle>
        <DialogContent>
          <Message>
            {findings[0] && say(findings[0].message)}
            <Place>
              <CitationWords words={findings.map(({ citation }) => say(citation)).join(' · ')} />
            </Place>
          </Message>
          <Fields>
            <FieldFrame label={say(words.reason)} hint={say(words.hint)}>
              {(wires) => (
                <BoxTextarea
                  {...wires}
                  autoFocus
                  lang={language}
                  spellCheck
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                  onKeyDown={leaveByKey}
                />
              )}
            </FieldFrame>
            <LineField label={say(words.by)} value={by} onChange={(typed) => setBy(typed ?? '')} />
          </Fields>
        </DialogContent>
        <DialogActions>
          <On>{dateInWords(today, language)}</On>
          <Button variant="outlined" onClick={onCancel}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady}>
            {say(leaveWords.leave)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
