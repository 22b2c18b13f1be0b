import { styled } from '@mui/material/styles';
import type { FormSection } from '../../../shared/register/section.ts';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { colours, focusRing, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import type { OpenCounts } from '../../../shared/regimes/finding.ts';

interface SectionListProps {
  readonly sections: readonly FormSection[];
  readonly current: string;
  readonly countsOf: (section: string) => OpenCounts;
  readonly onJump: (section: string) => void;
}

const Nav = styled('nav')({
  position: 'sticky',
  top: 0,
  alignSelf: 'start',
  maxHeight: 'calc(100dvh - 176px)',
  overflowY: 'auto',
  padding: '4px 4px 4px 0',
});

const List = styled('ol')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  boxShadow: `inset 2px 0 0 ${colours.hairline}`,
});

const Item = styled('button')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  width: '100%',
  minHeight: 30,
  padding: '4px 0 4px 12px',
  color: colours.second,
  background: 'none',
  border: 0,
  font: 'inherit',
  ...type.body,
  fontSize: 13,
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&[aria-current]': {
    color: colours.ink,
    fontWeight: 600,
    boxShadow: `inset 2px 0 0 ${colours.accent}`,
  },
  '&:focus-visible': { ...focusRing, outlineOffset: -2, borderRadius: 4 },
});

const words = { sections: { en: 'Sections', ru: 'Разделы' } };

/** The sections of a form with what is wrong in each; the one being read is marked. */
export function SectionList({ sections, current, countsOf, onJump }: SectionListProps) {
  const say = useSay();
  return (
    <Nav aria-label={say(words.sections)}>
      <List>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <Item
              type="button"
              aria-current={id === current ? 'location' : undefined}
              onClick={() => onJump(id)}
            >
              <span>{say(label)}</span>
              <FindingBadge {...countsOf(id)} form="number" />
            </Item>
          </li>
        ))}
      </List>
    </Nav>
  );
}
