import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import { colours, focusRing, tabular, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { railIcons } from './rail-icons.tsx';
import { hashOf, type PageName, type Route } from './route.ts';

/** Below this width of the window the rail shows icons alone. */
export const folded = '@media (max-width: 999px)';

type RailPage = Exclude<PageName, 'activity'>;

/** The number beside a page of the rail. */
export interface RailCount {
  readonly count: number;
  readonly tone: 'quiet' | 'error' | 'check';
  /** What is counted, for those who hear it. */
  readonly words: string;
}

interface RailProps {
  readonly page: PageName;
  readonly counts: Readonly<Partial<Record<RailPage, RailCount>>>;
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
const Foot = styled('div')({ marginTop: 'auto', paddingTop: 16, display: 'grid', gap: 12 });

const names: Readonly<Record<RailPage, Wording>> = {
  register: { en: 'Register', ru: 'Реестр' },
  organisation: { en: 'Organisation', ru: 'Организация' },
  directories: { en: 'Directories', ru: 'Справочники' },
  documents: { en: 'Documents', ru: 'Документы' },
  findings: { en: 'Findings', ru: 'Замечания' },
  health: { en: 'Data health', ru: 'Сохранность данных' },
  settings: { en: 'Settings', ru: 'Настройки' },
  guide: { en: 'Help', ru: 'Справка' },
};

const routes: Readonly<Record<RailPage, Route>> = {
  register: { page: 'register' },
  organisation: { page: 'organisation' },
  directories: { page: 'directories', name: 'parties' },
  documents: { page: 'documents' },
  findings: { page: 'findings' },
  health: { page: 'health' },
  settings: { page: 'settings' },
  guide: { page: 'guide' },
};

const upper: readonly RailPage[] = ['register', 'findings', 'documents', 'organisation', 'directories'];
const lower: readonly RailPage[] = ['health', 'settings', 'guide'];
const navigation: Wording = { en: 'Pages', ru: 'Разделы' };

interface RailItemProps {
  readonly page: RailPage;
  readonly isCurrent: boolean;
  readonly count: RailCount | undefined;
}

const sayShort = (count: number): string => (count > 999 ? `${Math.floor(count / 1000)}k` : String(count));

function RailItem({ page, isCurrent, count }: RailItemProps) {
  const say = useSay();
  const PageIcon = railIcons[page];
  const name = say(names[page]);
  return (
    <Item href={hashOf(routes[page])} aria-current={isCurrent ? 'page' : undefined} title={name}>
      <PageIcon />
      <span className="name">{name}</span>
      {count && count.count > 0 && (
        <span className="count" data-tone={count.tone} title={count.words}>
          {sayShort(count.count)}
        </span>
      )}
    </Item>
  );
}

/** The pages of a register, and at the foot whether all is saved. */
export function LeftRail({ page, counts, foot }: RailProps) {
  const say = useSay();
  const current = page === 'activity' ? 'register' : page;
  const itemOf = (one: RailPage) => (
    <RailItem key={one} page={one} isCurrent={one === current} count={counts[one]} />
  );
  return (
    <Rail aria-label={say(navigation)}>
      <Items>{upper.map(itemOf)}</Items>
      <Foot>
        <Items>{lower.map(itemOf)}</Items>
        {foot}
      </Foot>
    </Rail>
  );
}
