import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { collections } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { textIn, type Wording } from '../../../shared/wording/wording.ts';
import { colours, tabular, type } from '../../components/look.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { newestOfEach, type BackupRow } from './backup-days.ts';
import { instantInWords, placeWords, sizeInWords } from './backup-words.ts';
import { Words } from './part.tsx';
import { SecretForm } from './secret-form.tsx';
import { useTakingIn, type TakingIn } from './use-taking-in.ts';

interface RestorePlaceProps {
  readonly backups: Backups;
  /** Told when a register was restored and is open. */
  readonly onRestored: () => void;
}

const words = {
  reading: { en: 'Restoring…', ru: 'Восстановление…' },
  looking: { en: 'Looking for backups…', ru: 'Поиск копий…' },
  none: {
    en: 'No backups here. Choose the second place that the other computer keeps its backups in.',
    ru: 'Здесь копий нет. Выберите второе место, в котором хранит копии другой компьютер.',
  },
  choose: { en: 'Choose the folder…', ru: 'Выбрать папку…' },
  other: { en: 'Another folder…', ru: 'Другая папка…' },
  restore: { en: 'Restore', ru: 'Восстановить' },
  here: { en: 'on this computer already', ru: 'уже на этом компьютере' },
  unnamed: { en: 'Organisation without a name', ru: 'Организация без названия' },
  encrypted: { en: 'encrypted', ru: 'зашифрована' },
} satisfies Record<string, Wording>;

const Place = styled('section')({ display: 'grid', gap: 16, justifyItems: 'start', maxWidth: 640 });
const List = styled('ul')({
  width: '100%',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 16,
    padding: '11px 0',
    borderTop: `1px solid ${colours.hairline}`,
  },
  '& li:last-of-type': { borderBottom: `1px solid ${colours.hairline}` },
  '& strong': { display: 'block', color: colours.ink, ...type.strong },
  '& span': { color: colours.second, ...type.small, ...tabular },
});

interface FoundProps {
  readonly row: BackupRow;
  readonly isHere: boolean;
  readonly onRestore: (row: BackupRow) => void;
}

function Found({ row, isHere, onRestore }: FoundProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { backup } = row;
  const name = textIn(backup.name, language) ?? say(words.unnamed);
  const facts = [
    instantInWords(backup.at, language),
    counted(backup.activities, collections.activities.counted, language),
    sizeInWords(backup.bytes, language),
    say(placeWords[backup.place]),
    ...(backup.encrypted ? [say(words.encrypted)] : []),
  ];
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>{facts.join(' · ')}</span>
      </div>
      {isHere ? (
        <span>{say(words.here)}</span>
      ) : (
        <Button
          variant="contained"
          size="small"
          aria-label={`${say(words.restore)}: ${name}`}
          onClick={() => onRestore(row)}
        >
          {say(words.restore)}
        </Button>
      )}
    </li>
  );
}

function FoundList({ taking }: { readonly taking: TakingIn }) {
  const say = useSay();
  const rows = newestOfEach(taking.list ?? []);
  const isNothing = rows.every(({ backup }) => taking.isHere(backup.register));
  return (
    <>
      {isNothing && <Words>{say(words.none)}</Words>}
      {rows.length > 0 && (
        <List>
          {rows.map((row) => (
            <Found
              key={row.backup.register}
              row={row}
              isHere={taking.isHere(row.backup.register)}
              onRestore={taking.restore}
            />
          ))}
        </List>
      )}
      <Button variant={isNothing ? 'contained' : 'outlined'} onClick={taking.choose}>
        {say(rows.length === 0 ? words.choose : words.other)}
      </Button>
    </>
  );
}

/** The way back onto a fresh machine: the folder with the backups, the register, done. */
export function RestorePlace({ backups, onRestored }: RestorePlaceProps) {
  const say = useSay();
  const taking = useTakingIn(backups, onRestored);
  const { state, list, look } = taking;
  useEffect(() => look(), [look]);
  if (state.step === 'reading' || list === undefined) {
    const told = say(state.step === 'reading' ? words.reading : words.looking);
    return (
      <Place role="status">
        <Words>{told}</Words>
        <LinearProgress aria-label={told} sx={{ width: '100%' }} />
      </Place>
    );
  }
  return (
    <Place>
      {state.step === 'failed' && <Alert severity="error">{say(state.message)}</Alert>}
      {state.step === 'locked' ? (
        <SecretForm message={state.message} onSecret={taking.unlock} />
      ) : (
        <FoundList taking={taking} />
      )}
    </Place>
  );
}
