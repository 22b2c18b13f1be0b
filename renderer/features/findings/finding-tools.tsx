import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { severities, type Finding, type Severity } from '../../../shared/regimes/finding.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useSay } from '../../language/language.tsx';
import { countFindings, groupings, regimesIn, type FindingView } from './finding-view.ts';
import { severityHeadings } from './finding-words.ts';

const words = {
  all: { en: 'All', ru: 'Все' },
  severity: { en: 'Severity', ru: 'Важность' },
  law: { en: 'Law', ru: 'Закон' },
  any: { en: 'any', ru: 'любой' },
  group: { en: 'Group', ru: 'Группы' },
  waived: { en: 'Left as they are', ru: 'Оставленные как есть' },
};

const groupWords = {
  entry: { en: 'activity', ru: 'процесс' },
  article: { en: 'article', ru: 'статья' },
  severity: { en: 'severity', ru: 'важность' },
  law: { en: 'law', ru: 'закон' },
};

const Tools = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  paddingBottom: 4,
});
const Menus = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginLeft: 'auto' });

interface FindingToolsProps {
  readonly findings: readonly Finding[];
  readonly view: FindingView;
  readonly onView: (view: FindingView) => void;
}

function SeverityChoice({ findings, view, onView }: FindingToolsProps) {
  const say = useSay();
  const counts = countFindings(findings, view.regime);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={say(words.severity)}
      value={view.severity ?? 'all'}
      onChange={(_event, chosen: 'all' | Severity | null) => {
        if (chosen) onView({ ...view, severity: chosen === 'all' ? undefined : chosen });
      }}
    >
      <ToggleButton value="all">
        {say(words.all)} {counts.open}
      </ToggleButton>
      {severities.map((severity) => (
        <ToggleButton key={severity} value={severity}>
          {say(severityHeadings[severity])} {counts[severity]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function WaivedToggle({ findings, view, onView }: FindingToolsProps) {
  const say = useSay();
  const { waived } = countFindings(findings, view.regime);
  if (waived === 0 && !view.withWaived) return null;
  return (
    <ToggleButton
      value="waived"
      size="small"
      selected={view.withWaived}
      onChange={() => onView({ ...view, withWaived: !view.withWaived })}
    >
      {say(words.waived)} {waived}
    </ToggleButton>
  );
}

/** Narrows the findings, and says what they are grouped by. */
export function FindingTools(props: FindingToolsProps) {
  const { findings, view, onView } = props;
  const say = useSay();
  const lawWords = (id: string | undefined) => {
    const label = id === undefined ? undefined : termOf(regimes, id)?.label;
    return label ? say(label) : say(words.any);
  };
  const laws = [undefined, ...regimesIn(findings)].map((regime) => ({
    id: regime ?? '',
    label: lawWords(regime),
    isTicked: regime === view.regime,
    onSelect: () => onView({ ...view, regime }),
  }));
  const groups = groupings.map((by) => ({
    id: by,
    label: say(groupWords[by]),
    isTicked: by === view.by,
    onSelect: () => onView({ ...view, by }),
  }));
  return (
    <Tools>
      <SeverityChoice {...props} />
      <WaivedToggle {...props} />
      <Menus>
        <MenuButton size="small" label={`${say(words.law)}: ${lawWords(view.regime)}`} entries={laws} />
        <MenuButton
          size="small"
          label={`${say(words.group)}: ${say(groupWords[view.by])}`}
          entries={groups}
        />
      </Menus>
    </Tools>
  );
}
