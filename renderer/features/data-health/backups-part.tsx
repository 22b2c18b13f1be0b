import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { backupRows, backupSpans, type BackupRow } from './backup-days.ts';
import { BackupTable } from './backup-table.tsx';
import { Part, Words } from './part.tsx';

interface BackupsPartProps {
  readonly list: readonly Backup[];
  readonly register: Uuid;
  readonly onRestore: (row: BackupRow) => void;
  readonly onPin: (row: BackupRow, pinned: boolean) => void;
}

const words = {
  title: { en: 'Backups', ru: 'Резервные копии' },
  shown: { en: 'Which backups', ru: 'Какие копии' },
  this: { en: 'This register', ru: 'Этот реестр' },
  all: { en: 'All registers', ru: 'Все реестры' },
  none: { en: 'None yet.', ru: 'Пока нет.' },
  rule: {
    en: 'Made at start, every half hour of work, on closing and before anything that changes much. All of two days are kept, then one a day for 12 days, one a week, one a month, one a year.',
    ru: 'Создаются при запуске, каждые полчаса работы, при закрытии и перед всем, что меняет многое. Хранятся все за два дня, затем по одной за день (12), за неделю (10), за месяц (9) и за год.',
  },
  more: { en: 'Show all', ru: 'Показать все' },
} satisfies Record<string, Wording>;

/** What is shown before somebody asks for more. */
const shownFirst = 12;

/** The list of backups, of the open register first. */
export function BackupsPart({ list, register, onRestore, onPin }: BackupsPartProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [of, setOf] = useState<'this' | 'all'>('this');
  const [isWhole, setIsWhole] = useState(false);
  const rows = useMemo(() => backupRows(list, of === 'this' ? register : undefined), [list, of, register]);
  const [openedAt] = useState(() => Date.now());
  const spans = useMemo(
    () => backupSpans(isWhole ? rows : rows.slice(0, shownFirst), openedAt),
    [rows, isWhole, openedAt],
  );
  const choice = (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={say(words.shown)}
      value={of}
      onChange={(_event, next: 'this' | 'all' | null) => next && setOf(next)}
    >
      <ToggleButton value="this">{say(words.this)}</ToggleButton>
      <ToggleButton value="all">{say(words.all)}</ToggleButton>
    </ToggleButtonGroup>
  );
  return (
    <Part title={say(words.title)} aside={choice}>
      <Words>{say(words.rule)}</Words>
      {rows.length === 0 ? (
        <Words>{say(words.none)}</Words>
      ) : (
        <BackupTable spans={spans} hasNames={of === 'all'} onRestore={onRestore} onPin={onPin} />
      )}
      {!isWhole && rows.length > shownFirst && (
        <div>
          <Button variant="outlined" size="small" onClick={() => setIsWhole(true)}>
            {say(words.more)} ({rows.length.toLocaleString(language)})
          </Button>
        </div>
      )}
    </Part>
  );
}
