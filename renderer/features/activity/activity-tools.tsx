import Button from '@mui/material/Button';
import { MenuButton } from '../../components/menu-button.tsx';
import { DuplicateIcon, ShredIcon, TrashIcon } from '../../components/icons.tsx';
import { useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';

interface ActivityToolsProps {
  readonly onPrint: () => void;
  readonly onDuplicate: () => void;
  readonly onDestroy: () => void;
  readonly onDelete: () => void;
}

const words = {
  print: { en: 'Print card', ru: 'Печать карточки' },
  more: { en: 'More', ru: 'Ещё' },
  duplicate: { en: 'Duplicate', ru: 'Создать копию' },
  destroy: { en: 'Destroy data…', ru: 'Уничтожить данные…' },
  remove: { en: 'Delete…', ru: 'Удалить…' },
};

/** What can be done with an activity as a whole; where nothing may be written, it can be printed. */
export function ActivityTools({ onPrint, onDuplicate, onDestroy, onDelete }: ActivityToolsProps) {
  const say = useSay();
  const mayWrite = useMayWrite();
  return (
    <>
      <Button variant="outlined" onClick={onPrint}>
        {say(words.print)}
      </Button>
      {mayWrite && (
        <MenuButton
          label={say(words.more)}
          form="more"
          entries={[
            { id: 'duplicate', label: say(words.duplicate), icon: DuplicateIcon, onSelect: onDuplicate },
            { id: 'destroy', label: say(words.destroy), icon: ShredIcon, onSelect: onDestroy },
            {
              id: 'delete',
              label: say(words.remove),
              icon: TrashIcon,
              isDestructive: true,
              startsGroup: true,
              onSelect: onDelete,
            },
          ]}
        />
      )}
    </>
  );
}
