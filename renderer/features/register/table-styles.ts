import { styled } from '@mui/material/styles';
import { colours, focusRing, tabular, type } from '../../components/look.ts';

/** Below this width a row becomes a small card: name and completeness first, the rest under them. */
const narrow = '@container list (max-width: 719px)';

/** Below this the columns move together. */
const tight = '@container list (max-width: 899px)';

const cellText = {
  ...type.small,
  fontSize: 13,
  lineHeight: '20px',
  color: colours.second,
  ...tabular,
} as const;

const upTo = (lines: number) =>
  ({
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
    overflow: 'hidden',
  }) as const;

/** The part of the page that scrolls: the heading stays, the rows pass under it. */
export const Scroller = styled('div')({
  containerType: 'inline-size',
  containerName: 'list',
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  margin: '0 -24px',
  padding: '0 24px 24px',
  scrollPaddingTop: 40,
});

/** One rule set for all rows: a row is plain elements, so that new rows cost little while someone types. */
export const Grid = styled('div')({
  outline: 'none',
  '.head, .row': {
    display: 'grid',
    gridTemplateColumns: 'var(--tracks)',
    columnGap: 20,
    padding: '0 8px',
  },
  '.head': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    alignItems: 'center',
    minHeight: 36,
    background: colours.paper,
    borderBottom: `1px solid ${colours.border}`,
  },
  '.sort': {
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    gap: 2,
    margin: '0 -4px',
    padding: '2px 4px',
    color: colours.second,
    background: 'none',
    border: 0,
    borderRadius: 4,
    font: 'inherit',
    ...type.label,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { color: colours.ink },
    '&:focus-visible': { ...focusRing, outlineOffset: 0 },
    '& .MuiSvgIcon-root': { fontSize: 16, flex: 'none' },
  },
  '[aria-sort="ascending"] .sort, [aria-sort="descending"] .sort': { color: colours.ink },
  '.body': { position: 'relative' },
  '.line': { position: 'absolute', top: 0, left: 0, right: 0 },
  '.group': {
    padding: '20px 8px 7px',
    color: colours.second,
    ...type.label,
    fontWeight: 600,
    '& .count': { marginLeft: 8, fontWeight: 400, color: colours.third },
  },
  '.row': {
    paddingTop: 11,
    paddingBottom: 10,
    borderBottom: `1px solid ${colours.hairline}`,
    cursor: 'pointer',
    '&:hover': { background: `color-mix(in srgb, ${colours.selected} 45%, transparent)` },
    '&[aria-selected="true"]': { background: colours.accentGround },
  },
  '.row[data-active]': { background: colours.selected, borderRadius: 8 },
  '.row[data-active][aria-selected="true"]': { background: colours.accentGround },
  '&:focus-visible .row[data-active]': { ...focusRing, outlineOffset: -2 },
  '.cell': { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto', ...cellText },
  '.clamped': upTo(6),
  '.number': { position: 'relative', fontSize: 14, whiteSpace: 'nowrap' },
  '.tick': {
    position: 'absolute',
    top: 2,
    left: 0,
    width: 16,
    height: 16,
    margin: 0,
    opacity: 0,
    accentColor: colours.accent,
    cursor: 'pointer',
  },
  '&[data-selecting] .tick, .row:hover .tick, .tick:checked': { opacity: 1 },
  '&[data-selecting] .number span, .row:hover .number span': { visibility: 'hidden' },
  '.name': { color: colours.ink, ...type.strong, ...upTo(3) },
  '.disputed': { color: colours.check, ...type.small, fontWeight: 500 },
  '.nameless': { color: colours.third, fontWeight: 400 },
  '.purpose': { color: colours.second, ...type.small, marginTop: 2, ...upTo(3) },
  '.dot': {
    display: 'inline-block',
    width: 7,
    height: 7,
    boxSizing: 'border-box',
    marginRight: 6,
    verticalAlign: 1,
    border: `1.5px solid ${colours.third}`,
    borderRadius: 4,
    '&[data-status="active"]': { background: colours.complete, borderColor: colours.complete },
    '&[data-status="suspended"]': { background: colours.check, borderColor: colours.check },
    '&[data-status="ended"]': { background: colours.border, borderColor: colours.border },
  },
  '.places': { ...type.small, marginTop: 1, '& span': { whiteSpace: 'nowrap' } },
  '.chips': { display: 'flex', flexWrap: 'wrap', gap: 4 },
  '.chip': {
    padding: '1px 7px',
    color: colours.second,
    background: colours.selected,
    borderRadius: 6,
    whiteSpace: 'nowrap',
    ...type.small,
    '&[data-tone="error"]': { color: colours.error, background: colours.errorGround },
    '&[data-tone="check"]': { color: colours.check, background: colours.checkGround },
  },
  '.complete': { color: colours.complete, ...type.small },
  '.meter': {
    width: 72,
    height: 4,
    marginTop: 6,
    overflow: 'hidden',
    background: colours.border,
    borderRadius: 2,
    '& > div': { height: '100%', background: colours.accent, borderRadius: 2 },
    '&[data-complete] > div': { background: colours.complete },
  },
  '.term': { display: 'none', color: colours.third },
  [tight]: { '.head, .row': { columnGap: 14 } },
  [narrow]: {
    '.head': { position: 'static', display: 'flex', flexWrap: 'wrap', gap: '2px 14px', padding: '6px 8px' },
    '.sort': { whiteSpace: 'nowrap' },
    '.row': { gridTemplateColumns: '44px minmax(0, 1fr) auto', columnGap: 10, rowGap: 3 },
    '.cell': { gridColumn: '2 / -1' },
    '.cell.number': { gridRow: 1, gridColumn: 1 },
    '.cell[data-column="name"]': { gridRow: 1, gridColumn: 2 },
    '.cell[data-column="completeness"]': { gridRow: 1, gridColumn: 3 },
    '.cell[data-empty]': { display: 'none' },
    '.clamped, .basis, .term': { display: 'inline' },
    '.places': { display: 'inline', marginLeft: 8 },
    '.term': { marginRight: 6 },
  },
});
