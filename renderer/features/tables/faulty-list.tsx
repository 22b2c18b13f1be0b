import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import { faultyCorrections } from '../../../shared/vocabulary/tables/catalogue.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { useSay } from '../../language/language.tsx';

interface FaultyListProps {
  readonly corrections: readonly Correction[];
  readonly mayCorrect: boolean;
  readonly onTakeBack: (id: Uuid) => void;
}

const Place = styled('div')({ display: 'grid', gap: 8, maxWidth: 1240, marginBottom: 24 });

const remove: Wording = { en: 'Remove', ru: 'Удалить' };

/** Corrections that cannot be applied, each with its sentence and the way to be rid of it. */
export function FaultyList({ corrections, mayCorrect, onTakeBack }: FaultyListProps) {
  const say = useSay();
  const faulty = faultyCorrections(corrections);
  if (faulty.length === 0) return null;
  const lines = faulty.map(({ correction: { id }, message }) => (
    <Alert
      key={id}
      severity="warning"
      action={
        mayCorrect && (
          <Button size="small" color="inherit" variant="outlined" onClick={() => onTakeBack(id)}>
            {say(remove)}
          </Button>
        )
      }
    >
      {say(message)}
    </Alert>
  ));
  return <Place>{lines}</Place>;
}
