import styled from '@emotion/styled';
import { useSay } from '../language/language.tsx';
import { FindingBadge } from './finding-badge.tsx';
import { colours } from './look.ts';
import { StatusChip } from './status-chip.tsx';

export interface CompletenessBarProps {
  readonly errors: number;
  readonly checks: number;
  /** How much of what is wanted is there, 0 to 1. */
  readonly share: number;
  /** A word that stands instead of the findings, such as “draft”. */
  readonly instead?: string;
}

const Stack = styled('div')({ display: 'grid', justifyItems: 'start', gap: 6 });
const Track = styled('div')({
  width: 72,
  height: 4,
  overflow: 'hidden',
  background: colours.border,
  borderRadius: 2,
});
const Filled = styled('div')({ height: '100%', borderRadius: 2 });

const name = { en: 'Completeness', ru: 'Заполненность' };

/** Words first, the bar second: what is missing, and how far the rest has come. */
export function CompletenessBar({ errors, checks, share, instead }: CompletenessBarProps) {
  const say = useSay();
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 100);
  const isComplete = errors === 0 && checks === 0 && percent === 100;
  return (
    <Stack>
      {instead === undefined ? (
        <FindingBadge errors={errors} checks={checks} />
      ) : (
        <StatusChip tone="quiet">{instead}</StatusChip>
      )}
      <Track
        role="meter"
        aria-label={say(name)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        title={`${percent} %`}
      >
        <Filled
          style={{ width: `${percent}%`, background: isComplete ? colours.complete : colours.accent }}
        />
      </Track>
    </Stack>
  );
}
