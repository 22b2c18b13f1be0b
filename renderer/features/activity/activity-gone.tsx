import Button from '@mui/material/Button';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useSay } from '../../language/language.tsx';
import { useRegisterActions, useUndo } from '../../storage/register.ts';

const words = {
  title: { en: 'Deleted activity', ru: 'Удалённый процесс' },
  gone: { en: 'This activity is no longer in the register', ru: 'Этого процесса больше нет в реестре' },
  how: {
    en: 'It was deleted, or its creation was undone. Undo brings it back.',
    ru: 'Он удалён, либо его создание отменено. Отмена вернёт его.',
  },
  undo: { en: 'Undo', ru: 'Отменить' },
  back: { en: 'To the register', ru: 'К реестру' },
};

/** What the page shows once its activity is deleted, and the way back in either sense. */
export function ActivityGone({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  const { canUndo } = useUndo();
  const { undo } = useRegisterActions();
  return (
    <PageFrame title={say(words.title)}>
      <EmptyState
        title={say(words.gone)}
        actions={
          <>
            <Button variant="contained" onClick={onBack}>
              {say(words.back)}
            </Button>
            <Button variant="outlined" disabled={!canUndo} onClick={undo}>
              {say(words.undo)}
            </Button>
          </>
        }
      >
        {say(words.how)}
      </EmptyState>
    </PageFrame>
  );
}
