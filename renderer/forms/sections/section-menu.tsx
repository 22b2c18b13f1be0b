import { styled } from '@mui/material/styles';
import { counted } from '../../../shared/wording/plural.ts';
import type { FormSection } from '../../../shared/register/section.ts';
import { say } from '../../../shared/wording/wording.ts';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { colours } from '../../components/look.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { OpenCounts } from '../../../shared/regimes/finding.ts';

interface SectionMenuProps {
  readonly sections: readonly FormSection[];
  readonly current: string;
  readonly countsOf: (section: string) => OpenCounts;
  readonly onJump: (section: string) => void;
}

const Bar = styled('nav')({
  position: 'sticky',
  top: -24,
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  margin: '-24px 0 16px',
  padding: '10px 0',
  background: colours.paper,
  borderBottom: `1px solid ${colours.hairline}`,
});

const noun = {
  en: { one: 'remark', other: 'remarks' },
  ru: { one: 'замечание', few: 'замечания', many: 'замечаний' },
};
const name = { en: 'Sections', ru: 'Разделы' };

/** The sections of a form where there is no room for a column: a button that says where one is. */
export function SectionMenu({ sections, current, countsOf, onJump }: SectionMenuProps) {
  const { language } = useLanguage();
  const here = sections.find((section) => section.id === current);
  const entries = sections.map(({ id, label }) => {
    const { errors, checks } = countsOf(id);
    const remarks = errors + checks > 0 ? ` · ${counted(errors + checks, noun, language)}` : '';
    return { id, label: say(label, language) + remarks, onSelect: () => onJump(id) };
  });
  return (
    <Bar aria-label={say(name, language)}>
      <MenuButton label={say(here?.label ?? name, language)} entries={entries} size="small" />
      <FindingBadge {...countsOf(current)} form="number" />
    </Bar>
  );
}
