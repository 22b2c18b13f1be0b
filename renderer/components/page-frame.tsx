import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { ChevronRightIcon } from './icons.tsx';
import { colours, focusRing, type } from './look.ts';

export interface Crumb {
  readonly label: string;
  readonly onOpen: () => void;
}

export interface PageFrameProps {
  readonly title: string;
  /** The pages this one lies under, the outermost first. */
  readonly crumbs?: readonly Crumb[];
  /** A word on the state of what is shown, beside the title: a `StatusChip`. */
  readonly status?: ReactNode;
  /** Buttons at the right end of the bar. */
  readonly actions?: ReactNode;
  /** Whether the content is a form, longer than the window as a rule. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

const Page = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  height: '100%',
});

const Bar = styled('header')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  minHeight: 60,
  boxSizing: 'border-box',
  padding: '12px 24px 11px',
  background: colours.paper,
  borderBottom: `1px solid ${colours.hairline}`,
});

const Way = styled('div')({
  flex: '1 1 200px',
  minWidth: 0,
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '2px 12px',
});
const Title = styled('h1')({
  margin: 0,
  minWidth: 0,
  color: colours.ink,
  overflowWrap: 'anywhere',
  ...type.title,
});
const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 });
const Content = styled('div')({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  padding: 24,
  // Where it is not known whether there will be a scrollbar, each letter lays the whole form out twice, uncached.
  '&[data-long]': { scrollbarGutter: 'stable' },
});

const CrumbButton = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  padding: 0,
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  ...type.body,
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&:focus-visible': focusRing,
});

/** A page of the window: where one is, what can be done, and the content below, which alone scrolls.
 * The main landmark is in it: the frame round it needs none. */
export function PageFrame({ title, crumbs, status, actions, isLong = false, children }: PageFrameProps) {
  return (
    <Page>
      <Bar>
        <Way>
          {crumbs?.map((crumb) => (
            <CrumbButton key={crumb.label} type="button" onClick={crumb.onOpen}>
              {crumb.label}
              <ChevronRightIcon style={{ fontSize: 16 }} />
            </CrumbButton>
          ))}
          <Title>{title}</Title>
          {status}
        </Way>
        {actions && <Actions>{actions}</Actions>}
      </Bar>
      <Content data-long={isLong || undefined}>{children}</Content>
    </Page>
  );
}
