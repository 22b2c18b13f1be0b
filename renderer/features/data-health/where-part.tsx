import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { DataHealth } from '../../../shared/bridge/requests/backups.ts';
import { colours, type } from '../../components/look.ts';
import type { Backups, Moved } from '../../desktop/backups.ts';
import { useSay } from '../../language/language.tsx';
import { Part } from './part.tsx';

interface WherePartProps {
  readonly backups: Backups;
  readonly health: DataHealth;
}

const words = {
  title: { en: 'Where everything lies', ru: 'Где всё находится' },
  data: { en: 'Data', ru: 'Данные' },
  backups: { en: 'Backups', ru: 'Резервные копии' },
  second: { en: 'Second place', ru: 'Второе место' },
  none: { en: 'not chosen yet', ru: 'не выбрано' },
  show: { en: 'Show', ru: 'Показать' },
  move: { en: 'Move…', ru: 'Перенести…' },
  moved: {
    en: 'Everything was copied and compared. The old folder may be deleted. The program now uses',
    ru: 'Всё скопировано и сверено. Старую папку можно удалить. Теперь программа работает с папкой',
  },
  elsewhere: { en: 'To another computer', ru: 'На другой компьютер' },
};

const steps = [
  {
    en: 'Here: choose a second place below (a memory stick, a folder on a server) and press “Back up now”.',
    ru: 'Здесь: выберите ниже второе место (флешку, папку на сервере) и нажмите «Создать копию сейчас».',
  },
  {
    en: 'There: install Ropa Desk, start it and press “Restore from a backup”.',
    ru: 'Там: установите Ropa Desk, запустите и нажмите «Восстановить из копии».',
  },
  {
    en: 'Choose the same place and the register. It comes with its whole history; from then on work in one of the two only.',
    ru: 'Выберите то же место и реестр. Он придёт со всей историей; дальше работайте только на одном из двух.',
  },
];

const Rows = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr) auto',
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumn: '1 / -1',
    columnGap: 20,
    alignItems: 'center',
    minHeight: 34,
    padding: '6px 0',
    borderTop: `1px solid ${colours.hairline}`,
  },
  '& > div:last-of-type': { borderBottom: `1px solid ${colours.hairline}` },
  '& dt': { color: colours.second, ...type.body },
  '& dd': { margin: 0, color: colours.ink, overflowWrap: 'anywhere', ...type.body },
  '& dd.none': { color: colours.third },
  '& dd.deeds': { display: 'flex', justifyContent: 'end', gap: 4 },
});
const Steps = styled('div')({
  '& h3': { margin: '4px 0 6px', color: colours.ink, ...type.strong },
  '& ol': { margin: 0, paddingLeft: 20, display: 'grid', gap: 4, maxWidth: 680 },
  '& li': { color: colours.second, ...type.body },
  '& li::marker': { color: colours.third },
});

interface RowProps extends Pick<WherePartProps, 'backups'> {
  readonly which: 'data' | 'backups' | 'second';
  readonly folder: string | undefined;
  readonly onMove?: () => void;
}

function Row({ backups, which, folder, onMove }: RowProps) {
  const say = useSay();
  const label = say(words[which]);
  return (
    <div>
      <dt>{label}</dt>
      <dd className={folder === undefined ? 'none' : ''}>{folder ?? say(words.none)}</dd>
      <dd className="deeds">
        {onMove && (
          <Button variant="text" size="small" onClick={onMove}>
            {say(words.move)}
          </Button>
        )}
        {folder !== undefined && (
          <Button
            variant="text"
            size="small"
            aria-label={`${say(words.show)}: ${label}`}
            onClick={() => void backups.showFolder(which)}
          >
            {say(words.show)}
          </Button>
        )}
      </dd>
    </div>
  );
}

/** Where the data and their copies lie, how to move them, and how to take them to another computer. */
export function WherePart({ backups, health }: WherePartProps) {
  const say = useSay();
  const [moved, setMoved] = useState<Moved>();
  const move = (): void => void backups.moveData().then(setMoved);
  return (
    <Part title={say(words.title)}>
      <Rows>
        <Row backups={backups} which="data" folder={health.dataFolder} onMove={move} />
        <Row backups={backups} which="backups" folder={health.backupFolder} />
        <Row backups={backups} which="second" folder={health.secondPlace?.folder} />
      </Rows>
      {moved?.type === 'moved' && (
        <Alert severity="success">
          {say(words.moved)} {moved.folder}
        </Alert>
      )}
      {moved?.type === 'failed' && <Alert severity="error">{say(moved.message)}</Alert>}
      <Steps>
        <h3>{say(words.elsewhere)}</h3>
        <ol>
          {steps.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
      </Steps>
    </Part>
  );
}
