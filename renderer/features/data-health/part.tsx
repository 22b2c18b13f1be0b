import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { colours, tabular, type } from '../../components/look.ts';

const Place = styled('section')({
  display: 'grid',
  gap: 12,
  minWidth: 0,
  '& > h2': { margin: 0, color: colours.ink, ...type.section },
});

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '4px 16px',
  minHeight: 32,
  '& > h2': { margin: 0, color: colours.ink, ...type.section },
});

/** A sentence or two in the quiet ink of the page. */
export const Words = styled('p')({
  margin: 0,
  maxWidth: 680,
  color: colours.second,
  ...type.body,
  ...tabular,
});

/** Buttons side by side. */
export const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });

interface PartProps {
  readonly title: string;
  /** Stands at the right end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under its heading. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <Place aria-labelledby={id}>
      <Head>
        <h2 id={id}>{title}</h2>
        {aside}
      </Head>
      {children}
    </Place>
  );
}
