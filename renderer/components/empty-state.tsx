import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { colours, type } from './look.ts';

export interface EmptyStateProps {
  readonly title: string;
  /** What belongs here, in a sentence or two. */
  readonly children: ReactNode;
  /** The first step, and others if there are. */
  readonly actions?: ReactNode;
}

const Place = styled('div')({
  display: 'grid',
  justifyItems: 'start',
  gap: 8,
  maxWidth: 520,
  padding: '40px 0',
});
const Title = styled('h2')({ margin: 0, color: colours.ink, ...type.section });
const Words = styled('div')({ color: colours.second, ...type.body });
const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 });

/** Where nothing is yet: what belongs here, and how to begin. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <Place>
    <Title>{title}</Title>
    <Words>{children}</Words>
    {actions && <Actions>{actions}</Actions>}
  </Place>
);
