import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { colours, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { useRegisterExport } from '../work/register-export.ts';

interface FaultPageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

const Place = styled('div')({
  maxWidth: 560,
  padding: '48px 24px',
  color: colours.second,
  ...type.body,
  '& h1': { margin: '0 0 8px', color: colours.ink, ...type.title },
  '& p': { margin: '0 0 16px' },
  '& pre': {
    margin: '24px 0 0',
    color: colours.third,
    font: 'inherit',
    ...type.small,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

const words = {
  title: { en: 'Something went wrong on this page', ru: 'На этой странице произошла ошибка' },
  lead: {
    en: 'It is a fault of the program, not of yours. Everything that was saved is safe. Try again, reload the window, or export the register to a file first.',
    ru: 'Это ошибка программы, а не ваша. Всё сохранённое цело. Попробуйте снова, перезагрузите окно или сначала выгрузите реестр в файл.',
  },
  retry: { en: 'Try again', ru: 'Повторить' },
  reload: { en: 'Reload', ru: 'Перезагрузить' },
  exportIt: { en: 'Export the register…', ru: 'Выгрузить реестр…' },
};

const reload = (): void => window.location.reload();

/** What a fault of ours looks like: what happened, that the data are safe, and three ways on. */
export function FaultPage({ error, onRetry }: FaultPageProps) {
  const say = useSay();
  const exportRegister = useRegisterExport();
  return (
    <Place role="alert">
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <Actions>
        <Button variant="contained" onClick={onRetry}>
          {say(words.retry)}
        </Button>
        <Button variant="outlined" onClick={reload}>
          {say(words.reload)}
        </Button>
        <Button variant="outlined" onClick={() => void exportRegister()}>
          {say(words.exportIt)}
        </Button>
      </Actions>
      <pre>{`${error.name}: ${error.message}`}</pre>
    </Place>
  );
}
