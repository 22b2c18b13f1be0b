import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import { colours, focusRing, tabular, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { railIcons } from './rail-icons.tsx';
import { lowerNames, railNameOf, railPages, upperGroups, type RailName } from './rail-pages.ts';
import { hashOf, type Route } from './route.ts';

/** Below this width of the window the rail shows icons alone. */
export const folded = '@media (max-width: 999px)';

/** The number beside a page of the rail. */
export interface RailCount {
  readonly count: number;
  readonly tone: 'quiet' | 'error' | 'check';
  /** What is counted, for those who hear it. */
  readonly words: string;
}

interface RailProps {
  readonly route: Route;
  readonly counts: Readonly<Partial<Record<RailName, RailCount>>>;
  /** Stands at the foot: what is saved. */
  readonly foot: ReactNode;
}

const Rail = styled('nav')({
  gridArea: 'rail',
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  overflowY: 'auto',
  padding: '14px 10px 16px',
  borderRight: `1px solid ${colours.hairline}`,
  [folded]: { padding: '10px 6px 12px' },
});
const Items = styled('div')({ display: 'grid', gap: 2 });
const Item = styled('a')({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  boxSizing: 'border-box',
  padding: '6px 10px',
  color: colours.second,
  borderRadius: 8,
  textDecoration: 'none',
  ...type.body,
  '&:hover': { color: colours.ink, background: `color-mix(in srgb, ${colours.selected} 50%, transparent)` },
  '&[aria-current="page"]': { color: colours.ink, background: colours.selected, fontWeight: 500 },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  '& .MuiSvgIcon-root': { display: 'none', fontSize: 22 },
  '& .name': { flex: '1 1 auto', minWidth: 0 },
  '& .count': { ...type.small, ...tabular, color: colours.second },
  '& .count[data-tone="error"]': { color: colours.error, fontWeight: 500 },
  '& .count[data-tone="check"]': { color: colours.check, fontWeight: 500 },
  [folded]: {
    justifyContent: 'center',
    minHeight: 40,
    padding: 8,
    '& .MuiSvgIcon-root': { display: 'block' },
    '& .name': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
    '& .count': { display: 'none' },
    '& .count[data-tone="error"], & .count[data-tone="check"]': {
      display: 'block',
      position: 'absolute',
      top: 2,
      right: 1,
      padding: '0 3px',
      background: colours.paper,
      borderRadius: 6,
      fontSize: 11,
      lineHeight: '14px',
    },
  },
});
/** Where the rail is folded, a hairline stands for it. */
const Heading = styled('div')({
  margin: '16px 10px 2px',
  color: colours.third,
  ...type.small,
  fontSize: 12,
  [folded]: {
    height: 1,
    margin: '10px 6px',
    overflow: 'hidden',
    background: colours.hairline,
    color: 'transparent',
  },
});
const Foot = styled('div')({ marginTop: 'auto', paddingTop: 16, display: 'grid', gap: 12 });

const navigation: Wording = { en: 'Pages', ru: 'Разделы' };

interface RailItemProps {
  readonly name: RailName;
  readonly isCurrent: boolean;
  readonly count: RailCount | undefined;
}

const sayShort = (count: number): string => (count > 999 ? `${Math.floor(count / 1000)}k` : String(count));

function RailItem({ name, isCurrent, count }: RailItemProps) {
  const say = useSay();
  const PageIcon = railIcons[name];
  const { name: wording, route } = railPages[name];
  const words = say(wording);
  return (
    <Item href={hashOf(route)} aria-current={isCurrent ? 'page' : undefined} title={words}>
      <PageIcon />
      <span className="name">{words}</span>
      {count && count.count > 0 && (
        <span className="count" data-tone={count.tone} title={count.words}>
          {sayShort(count.count)}
        </span>
      )}
    </Item>
  );
}

/** The pages of a register, and at the foot whether all is saved. */
export function LeftRail({ route, counts, foot }: RailProps) {
  const say = useSay();
  const current = railNameOf(route);
  const itemOf = (name: RailName) => (
    <RailItem key={name} name={name} isCurrent={name === current} count={counts[name]} />
  );
  return (
    <Rail aria-label={say(navigation)}>
      {upperGroups.map(({ heading, names }) => (
        <Items key={names[0]}>
          {heading && <Heading>{say(heading)}</Heading>}
          {names.map(itemOf)}
        </Items>
      ))}
      <Foot>
        <Items>{lowerNames.map(itemOf)}</Items>
        {foot}
      </Foot>
    </Rail>
  );
}
