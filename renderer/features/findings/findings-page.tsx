import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { useFindings } from '../../work/findings.ts';
import { FindingList } from './finding-list.tsx';
import { chosenFindings, entriesOf, findingLines, regimesIn, type FindingView } from './finding-lines.ts';

export interface FindingsPageProps {
  /** Opens the entry at the field that mends the finding. */
  readonly onOpen: (kind: EntityKind, id: Uuid, path: string | undefined) => void;
}

const words = {
  title: { en: 'Findings', ru: 'Замечания' },
  all: { en: 'All', ru: 'Все' },
  errors: { en: 'Errors', ru: 'Ошибки' },
  checks: { en: 'To check', ru: 'Проверить' },
  severity: { en: 'Severity', ru: 'Важность' },
  law: { en: 'Law', ru: 'Закон' },
  any: { en: 'any', ru: 'любой' },
  group: { en: 'Group', ru: 'Группы' },
  entry: { en: 'activity', ru: 'процесс' },
  article: { en: 'article', ru: 'статья' },
  clean: { en: 'Nothing is missing', ru: 'Всё на месте' },
  cleanLead: {
    en: 'No rule of the laws chosen finds anything wrong. New findings appear here as soon as something changes.',
    ru: 'Ни одно правило выбранных законов ничего не нашло. Новые замечания появятся здесь, как только что-то изменится.',
  },
};

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 'calc(100% + 32px)',
  margin: '-8px 0 -24px',
});
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
  const ofLaw = chosenFindings(findings, { severity: undefined, regime: view.regime });
  const errors = ofLaw.filter(({ severity }) => severity === 'error').length;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={say(words.severity)}
      value={view.severity ?? 'all'}
      onChange={(_event, chosen: 'all' | 'error' | 'warning' | null) => {
        if (chosen) onView({ ...view, severity: chosen === 'all' ? undefined : chosen });
      }}
    >
      <ToggleButton value="all">
        {say(words.all)} {ofLaw.length}
      </ToggleButton>
      <ToggleButton value="error">
        {say(words.errors)} {errors}
      </ToggleButton>
      <ToggleButton value="warning">
        {say(words.checks)} {ofLaw.length - errors}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function FindingTools(props: FindingToolsProps) {
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
  const groups = (['entry', 'article'] as const).map((by) => ({
    id: by,
    label: say(words[by]),
    isTicked: by === view.by,
    onSelect: () => onView({ ...view, by }),
  }));
  return (
    <Tools>
      <SeverityChoice {...props} />
      <Menus>
        <MenuButton size="small" label={`${say(words.law)}: ${lawWords(view.regime)}`} entries={laws} />
        <MenuButton size="small" label={`${say(words.group)}: ${say(words[view.by])}`} entries={groups} />
      </Menus>
    </Tools>
  );
}

/** Everything the laws find in the register, gravest first; each finding leads to its field. */
export function FindingsPage({ onOpen }: FindingsPageProps) {
  const say = useSay();
  const { language } = useLanguage();
  const register = useRegister();
  const findings = useDeferredValue(useFindings());
  const [view, setView] = useState<FindingView>({ severity: undefined, regime: undefined, by: 'entry' });
  const entries = useMemo(() => entriesOf(register, language), [register, language]);
  const lines = useMemo(
    () => findingLines(chosenFindings(findings, view), view.by, entries, language),
    [findings, view, entries, language],
  );
  const open = (finding: Finding) =>
    onOpen(entries.get(finding.entity)?.kind ?? 'activities', finding.entity, finding.path);
  return (
    <PageFrame title={say(words.title)}>
      <Column>
        <FindingTools findings={findings} view={view} onView={setView} />
        {lines.length === 0 ? (
          <EmptyState title={say(words.clean)}>{say(words.cleanLead)}</EmptyState>
        ) : (
          <FindingList lines={lines} by={view.by} onOpen={open} />
        )}
      </Column>
    </PageFrame>
  );
}
