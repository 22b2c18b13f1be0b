import { styled } from '@mui/material/styles';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { saidOnce } from '../../forms/finding-notes.ts';
import { itemNameAt } from '../../forms/item-of-path.ts';
import { useLanguage } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { FindingCard } from './finding-card.tsx';

interface FindingStackProps {
  readonly findings: readonly Finding[];
  readonly onReveal: (path: string) => void;
}

const Stack = styled('div')({ display: 'grid', gap: 8 });

/** Things that are wrong in an activity, under each other. */
export function FindingStack({ findings, onReveal }: FindingStackProps) {
  const register = useRegister();
  const { language } = useLanguage();
  return (
    <Stack>
      {saidOnce(findings).map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.path ?? ''} ${finding.message.en}`}
          finding={finding}
          item={finding.path && itemNameAt(register, 'activities', finding.entity, finding.path, language)}
          onReveal={onReveal}
        />
      ))}
    </Stack>
  );
}
