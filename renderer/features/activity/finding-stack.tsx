import { styled } from '@mui/material/styles';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { saidOnce } from '../../forms/finding-notes.ts';
import { FindingCard } from './finding-card.tsx';

interface FindingStackProps {
  readonly findings: readonly Finding[];
  readonly onReveal: (path: string) => void;
}

const Stack = styled('div')({ display: 'grid', gap: 8 });

/** Things that are wrong, under each other. */
export const FindingStack = ({ findings, onReveal }: FindingStackProps) => (
  <Stack>
    {saidOnce(findings).map((finding) => (
      <FindingCard
        key={`${finding.rule} ${finding.path ?? ''} ${finding.message.en}`}
        finding={finding}
        onReveal={onReveal}
      />
    ))}
  </Stack>
);
