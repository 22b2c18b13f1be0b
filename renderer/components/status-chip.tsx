import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { colours, type } from './look.ts';

/** `accent`: alive; `quiet`: at rest; `error`, `check`, `complete`: as findings are. */
export type Tone = 'accent' | 'quiet' | 'error' | 'check' | 'complete';

export interface StatusChipProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

const Chip = styled('span')({
  display: 'inline-block',
  padding: '1px 7px',
  borderRadius: 6,
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  ...type.small,
});

const tones = {
  accent: { color: colours.accent, background: colours.accentGround },
  quiet: { color: colours.second, background: colours.selected },
  error: { color: colours.error, background: colours.errorGround },
  check: { color: colours.check, background: colours.checkGround },
  complete: { color: colours.complete, padding: '1px 0' },
} as const satisfies Readonly<Record<Tone, object>>;

/** A word on a ground of its meaning. */
export const StatusChip = ({ tone, children }: StatusChipProps) => (
  <Chip style={tones[tone]}>{children}</Chip>
);
