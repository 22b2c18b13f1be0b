import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { colours, type } from '../../components/look.ts';
import { StatusChip, type Tone } from '../../components/status-chip.tsx';

export interface StandingProps {
  /** Opens a filing, with what has changed since if so. */
  readonly onOpen: (filing: Uuid, view: 'changes' | undefined) => void;
  /** Begins a filing of the kind, or goes on with its draft. */
  readonly onBegin: (kind: string) => void;
}

const Row = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '8px 0',
  borderTop: `1px solid ${colours.hairline}`,
  '&:first-of-type': { borderTop: 0, paddingTop: 0 },
  '& .what': { flex: '1 1 260px', minWidth: 0 },
  '& .name': { color: colours.ink, ...type.strong, marginRight: 8 },
  '& .more': { color: colours.second, ...type.small },
});

interface StandingRowProps {
  readonly name: string;
  readonly tone: Tone;
  readonly state: string;
  readonly more?: ReactNode;
  readonly deeds?: ReactNode;
}

/** One thing that was told to somebody: how it stands, and the next step. */
export const StandingRow = ({ name, tone, state, more, deeds }: StandingRowProps) => (
  <Row>
    <div className="what">
      <span className="name">{name}</span>
      <StatusChip tone={tone}>{state}</StatusChip>
      {more && <div className="more">{more}</div>}
    </div>
    {deeds}
  </Row>
);
