import { styled } from '@mui/material/styles';
import { colours, focusRing, tabular, type } from '../../components/look.ts';

/** The page that does not scroll as a whole: the list and the entry beside it do. */
export const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 'calc(100% + 32px)',
  margin: '-8px 0 -24px',
});

export const Panes = styled('div')({
  flex: '1 1 auto',
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)',
  margin: '12px -24px 0',
  borderTop: `1px solid ${colours.hairline}`,
  '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: '40% 1fr' },
});

export const List = styled('div')({
  minHeight: 0,
  overflow: 'auto',
  padding: '8px 10px 24px',
  borderRight: `1px solid ${colours.hairline}`,
  outline: 'none',
  '.body': { position: 'relative' },
  '.line': { position: 'absolute', top: 0, left: 0, right: 0 },
  '.kind': { padding: '16px 10px 6px', color: colours.second, ...type.label, fontWeight: 600 },
  '.kind span': { marginLeft: 6, color: colours.third, fontWeight: 400 },
  '.entry': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'baseline',
    gap: '2px 10px',
    padding: '8px 10px',
    borderRadius: 8,
    cursor: 'pointer',
    color: colours.ink,
  },
  '.entry:hover': { background: `color-mix(in srgb, ${colours.selected} 50%, transparent)` },
  '.entry[aria-selected="true"]': { background: colours.selected },
  '&:focus-visible .entry[aria-selected="true"]': { ...focusRing, outlineOffset: -2 },
  '.name': { minWidth: 0, overflowWrap: 'anywhere', ...type.body },
  '.entry[data-left] .name': { color: colours.third, textDecoration: 'line-through' },
  '.about': { gridColumn: '1 / -1', color: colours.second, ...type.small, ...tabular },
  '.about .asks': { color: colours.check },
});

export const Detail = styled('section')({
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  padding: '20px 24px 32px 28px',
  containerType: 'inline-size',
  outline: 'none',
  '& h2': { margin: 0, color: colours.ink, overflowWrap: 'anywhere', ...type.section },
  '& h3': { margin: '24px 0 8px', color: colours.ink, ...type.strong },
});

export const Quiet = styled('p')({
  margin: 0,
  maxWidth: 680,
  color: colours.second,
  ...type.body,
});

export const Small = styled('div')({ color: colours.second, ...type.small, overflowWrap: 'anywhere' });

export const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });

/** What is looked at, with what can be done at its right. */
export const Head = styled('div')({
  flex: 'none',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'start',
  gap: '2px 24px',
  paddingBottom: 12,
  '& strong': { color: colours.ink, overflowWrap: 'anywhere', ...type.strong },
});

/** Two columns under their headings, field by field; one under another where there is little room. */
export const Fields = styled('div')({
  marginTop: 8,
  display: 'grid',
  gridTemplateColumns: 'minmax(110px, 180px) minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 20,
  '&[data-sides="1"]': { gridTemplateColumns: 'minmax(110px, 180px) minmax(0, 1fr)' },
  '.head': { padding: '8px 0 6px', color: colours.second, ...type.label },
  '.field': {
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    padding: '9px 0 10px',
    borderTop: `1px solid ${colours.hairline}`,
  },
  '.label': { color: colours.second, overflowWrap: 'anywhere', ...type.small, lineHeight: '20px' },
  '.side': { minWidth: 0, color: colours.ink, ...type.body },
  '.side[data-same]': { color: colours.second },
  '.author': { marginTop: 2, color: colours.third, ...type.small, fontSize: 12 },
  '.empty': { color: colours.third },
  '@container (max-width: 520px)': {
    '&, &[data-sides="1"]': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '.head': { display: 'none' },
    '.field': { gap: 4 },
  },
});

/** What differs: struck through where it goes, underlined where it comes, and not by colour alone. */
export const Marked = styled('div')({
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
  '& del': { color: colours.error, textDecorationThickness: 1 },
  '& ins': { color: colours.complete, textUnderlineOffset: 3 },
});

/** A question with its answers side by side. */
export const Question = styled('fieldset')({
  minWidth: 0,
  margin: '12px 0 0',
  padding: '12px 14px 14px',
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  '&[data-open]': { borderColor: colours.check },
  '& legend': { padding: '0 6px', marginLeft: -6, color: colours.ink, ...type.label },
  '.answers': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: 10,
  },
  '.answer': {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignContent: 'start',
    gap: '4px 8px',
    padding: '10px 12px',
    border: `1px solid ${colours.hairline}`,
    borderRadius: 8,
    cursor: 'pointer',
    color: colours.ink,
    ...type.body,
  },
  '.answer:has(:checked)': { borderColor: colours.accent, background: colours.accentGround },
  '.answer:has(:focus-visible)': focusRing,
  '.answer input': { margin: '3px 0 0', accentColor: colours.accent, outline: 'none' },
  '.answer .whose': { color: colours.second, ...type.label },
  '.answer .words': { gridColumn: '2', minWidth: 0 },
  '.answer .author': { gridColumn: '2', color: colours.third, ...type.small, fontSize: 12 },
  '.more': { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 10 },
});
