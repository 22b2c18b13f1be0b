import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import { textIn, type Text } from '../../../shared/wording/wording.ts';
import { BilingualText } from '../../components/bilingual-text.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { colours, tabular, type } from '../../components/look.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';

interface BulkBarProps {
  readonly count: number;
  /** All activities: their departments are offered. */
  readonly activities: readonly Activity[];
  readonly onStatus: (status: string) => void;
  readonly onDepartment: (department: Text) => void;
  readonly onRemove: () => void;
  readonly onUnselect: () => void;
}

const Line = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 8px',
  minHeight: 28,
  marginBottom: 6,
});
const Count = styled('strong')({
  flex: '1 1 auto',
  color: colours.accent,
  ...type.small,
  fontSize: 13,
  ...tabular,
});

const words = {
  selected: { en: 'selected', ru: 'выбрано' },
  status: { en: 'Set status', ru: 'Статус' },
  department: { en: 'Set department', ru: 'Подразделение' },
  departmentLabel: { en: 'Department', ru: 'Подразделение' },
  another: { en: 'Another…', ru: 'Другое…' },
  set: { en: 'Set', ru: 'Присвоить' },
  remove: { en: 'Delete', ru: 'Удалить' },
  unselect: { en: 'Clear selection', ru: 'Снять выбор' },
};

/** The departments in use, each once, by name; more than a menu holds are left to typing. */
function departmentsOf(activities: readonly Activity[], nameOf: (text: Text) => string): readonly Text[] {
  const byName = new Map<string, Text>();
  for (const { department } of activities) if (department) byName.set(nameOf(department), department);
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 20)
    .map(([, department]) => department);
}

interface DepartmentDialogProps {
  readonly onDone: (department: Text) => void;
  readonly onCancel: () => void;
}

function DepartmentDialog({ onDone, onCancel }: DepartmentDialogProps) {
  const say = useSay();
  const [department, setDepartment] = useState<Text>();
  return (
    <ConfirmDialog
      title={say(words.department)}
      confirmLabel={say(words.set)}
      onConfirm={() => onDone(department ?? {})}
      onCancel={onCancel}
    >
      <BilingualText
        label={say(words.departmentLabel)}
        lines="one"
        value={department}
        onChange={setDepartment}
      />
    </ConfirmDialog>
  );
}

/** What can be done to everything selected; each is one change and one step of undo. */
export function BulkBar(props: BulkBarProps) {
  const { count, activities, onStatus, onDepartment, onRemove, onUnselect } = props;
  const say = useSay();
  const { language } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const nameOf = (text: Text) => textIn(text, language) ?? '';
  const known = departmentsOf(activities, nameOf).map((department) => ({
    id: nameOf(department),
    label: nameOf(department),
    onSelect: () => onDepartment(department),
  }));
  const another = {
    id: '',
    label: say(words.another),
    startsGroup: known.length > 0,
    onSelect: () => setIsAsking(true),
  };
  return (
    <Line role="group" aria-label={`${count} ${say(words.selected)}`}>
      <Count>
        {count} {say(words.selected)}
      </Count>
      <MenuButton
        size="small"
        label={say(words.status)}
        entries={activityStatuses.terms.map(({ code, label }) => ({
          id: code,
          label: say(label),
          onSelect: () => onStatus(code),
        }))}
      />
      <MenuButton size="small" label={say(words.department)} entries={[...known, another]} />
      <Button size="small" variant="outlined" color="error" onClick={onRemove}>
        {say(words.remove)}
      </Button>
      <Button size="small" variant="text" onClick={onUnselect}>
        {say(words.unselect)}
      </Button>
      {isAsking && (
        <DepartmentDialog
          onDone={(department) => {
            setIsAsking(false);
            onDepartment(department);
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Line>
  );
}
