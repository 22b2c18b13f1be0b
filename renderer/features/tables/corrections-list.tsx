import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import type { ShownTable } from '../../../shared/vocabulary/tables/shown-table.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { correctionWords, reasonWords, spanWords } from './table-words.ts';

interface CorrectionsListProps {
  readonly table: ShownTable;
  readonly corrections: readonly Correction[];
  readonly mayCorrect: boolean;
  readonly onTakeBack: (id: Uuid) => void;
}

const words = {
  heading: { en: 'Your corrections', ru: 'Ваши исправления' },
  noReason: { en: 'no reason given', ru: 'причина не указана' },
  takeBack: { en: 'Take back', ru: 'Отменить' },
  notApplied: { en: 'not applied', ru: 'не применено' },
} satisfies Record<string, Wording>;

const Part = styled('section')({
  margin: '20px 0 0',
  '& > h3': { margin: '0 0 6px', color: colours.ink, ...type.label, fontWeight: 600 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none', borderTop: `1px solid ${colours.border}` },
  '& li': {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: 16,
    padding: '9px 0',
    color: colours.ink,
    borderBottom: `1px solid ${colours.hairline}`,
    ...type.body,
  },
  '& li > div': { minWidth: 0, overflowWrap: 'anywhere' },
  '& small': { display: 'block', color: colours.second, ...type.small },
});

type LineProps = Omit<CorrectionsListProps, 'corrections'> & { readonly correction: Correction };

function CorrectionLine({ table, correction, mayCorrect, onTakeBack }: LineProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { label, value } = correctionWords(correction, table, language);
  const fault = table.faultIn(correction);
  return (
    <li>
      <div>
        {label}: {value} {fault && <StatusChip tone="check">{say(words.notApplied)}</StatusChip>}
        <small>
          {[spanWords(correction, language), reasonWords(correction, language) || say(words.noReason)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </div>
      {mayCorrect && (
        <Button
          size="small"
          variant="text"
          aria-label={`${say(words.takeBack)}: ${label}`}
          onClick={() => onTakeBack(correction.id)}
        >
          {say(words.takeBack)}
        </Button>
      )}
    </li>
  );
}

/** What the user says instead of the table, with who and why; nothing while there is nothing. */
export function CorrectionsList({ corrections, ...props }: CorrectionsListProps) {
  const say = useSay();
  const own = corrections.filter(({ table }) => table === props.table.id);
  if (own.length === 0) return null;
  return (
    <Part aria-label={say(words.heading)}>
      <h3>{say(words.heading)}</h3>
      <ul>
        {own.map((correction) => (
          <CorrectionLine key={correction.id} {...props} correction={correction} />
        ))}
      </ul>
    </Part>
  );
}
