import Button from '@mui/material/Button';
import { EmptyState } from '../../components/empty-state.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';

const words = {
  title: { en: 'No activities yet', ru: 'Процессов пока нет' },
  lead: {
    en: 'An activity is one processing of personal data with one main purpose: payroll, recruitment, a newsletter, video surveillance. Begin with the one you know best; what is missing will be pointed out as you go.',
    ru: 'Процесс — это одна обработка персональных данных с одной основной целью: кадровый учёт, подбор персонала, рассылка, видеонаблюдение. Начните с того, который знаете лучше всего; о недостающем программа подскажет.',
  },
  add: { en: 'New activity', ru: 'Новый процесс' },
  organisation: { en: 'Describe the organisation', ru: 'Описать организацию' },
  nothing: { en: 'Nothing found', ru: 'Ничего не найдено' },
  nothingLead: {
    en: 'No activity holds all these words with the law and status chosen. Every text is searched, in both languages.',
    ru: 'Нет процесса, где есть все эти слова при выбранных законе и статусе. Поиск идёт по всем текстам на обоих языках.',
  },
  showAll: { en: 'Show all activities', ru: 'Показать все процессы' },
};

interface FirstStepsProps {
  readonly onNew: () => void;
  readonly onOrganisation: () => void;
}

/** A register without activities: what belongs here and how to begin. */
export function FirstSteps({ onNew, onOrganisation }: FirstStepsProps) {
  const say = useSay();
  const mayWrite = useMayWrite();
  return (
    <EmptyState
      title={say(words.title)}
      actions={
        <>
          {mayWrite && (
            <Button variant="contained" onClick={onNew}>
              {say(words.add)} <Kbd style={{ marginLeft: 8 }}>N</Kbd>
            </Button>
          )}
          <Button variant="outlined" onClick={onOrganisation}>
            {say(words.organisation)}
          </Button>
        </>
      }
    >
      {say(words.lead)}
    </EmptyState>
  );
}

/** Nothing matches: why, and the way back. */
export function NothingFound({ onShowAll }: { readonly onShowAll: () => void }) {
  const say = useSay();
  return (
    <EmptyState
      title={say(words.nothing)}
      actions={
        <Button variant="outlined" onClick={onShowAll}>
          {say(words.showAll)}
        </Button>
      }
    >
      {say(words.nothingLead)}
    </EmptyState>
  );
}
