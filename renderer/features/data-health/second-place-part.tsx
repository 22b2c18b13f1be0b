import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { DataHealth } from '../../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { StatusChip, type Tone } from '../../components/status-chip.tsx';
import type { Backups, Chosen } from '../../desktop/backups.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { refreshHealth } from '../../work/data-health.ts';
import { instantInWords } from './backup-words.ts';
import { Buttons, Part, Words } from './part.tsx';
import { RecoveryKeyDialog } from './recovery-key-dialog.tsx';
import { SecondPlaceDialog } from './second-place-dialog.tsx';

type SecondPlace = NonNullable<DataHealth['secondPlace']>;

interface SecondPlacePartProps {
  readonly backups: Backups;
  readonly place: SecondPlace | undefined;
}

const words = {
  title: { en: 'Second place', ru: 'Второе место' },
  none: {
    en: 'A disk breaks with all that is on it. Choose a second place, and each backup goes there as well.',
    ru: 'Диск ломается вместе со всем, что на нём есть. Выберите второе место — и каждая копия попадёт и туда.',
  },
  last: { en: 'Last copy there', ru: 'Последняя копия там' },
  never: { en: 'No copy has arrived there yet.', ru: 'Туда ещё не попала ни одна копия.' },
  encrypted: { en: 'encrypted', ru: 'с шифрованием' },
  plain: { en: 'not encrypted', ru: 'без шифрования' },
  choose: { en: 'Choose a second place…', ru: 'Выбрать второе место…' },
  other: { en: 'Choose another…', ru: 'Выбрать другое…' },
  forget: { en: 'Forget…', ru: 'Отключить…' },
  asking: { en: 'Forget the second place?', ru: 'Отключить второе место?' },
  askingLead: {
    en: 'New backups will no longer go there. What lies there already stays.',
    ru: 'Новые копии туда больше не попадут. То, что там уже есть, останется.',
  },
  forgetIt: { en: 'Forget it', ru: 'Отключить' },
} satisfies Record<string, Wording>;

const states: Readonly<Record<SecondPlace['state'], readonly [Tone, Wording]>> = {
  good: ['complete', { en: 'up to date', ru: 'копии поступают' }],
  late: ['check', { en: 'more than 7 days without a copy', ru: 'больше 7 дней без копий' }],
  missing: ['error', { en: 'more than 30 days without a copy', ru: 'больше 30 дней без копий' }],
};

function PlaceState({ place }: { readonly place: SecondPlace }) {
  const say = useSay();
  const { language } = useLanguage();
  const [tone, state] = states[place.state];
  const last = place.lastAt
    ? `${say(words.last)}: ${instantInWords(place.lastAt, language)}`
    : say(words.never);
  return (
    <>
      <Words>
        {last} · {say(place.encrypted ? words.encrypted : words.plain)}{' '}
        <StatusChip tone={tone}>{say(state)}</StatusChip>
      </Words>
      {place.message && <Alert severity="warning">{say(place.message)}</Alert>}
    </>
  );
}

/** Copies on another disk: chosen, how they fare, and let go. */
export function SecondPlacePart({ backups, place }: SecondPlacePartProps) {
  const say = useSay();
  const [asking, setAsking] = useState<'folder' | 'forget'>();
  const [chosen, setChosen] = useState<Extract<Chosen, { type: 'chosen' }>>();
  const forget = async (): Promise<void> => {
    setAsking(undefined);
    await backups.forgetSecondPlace();
    await refreshHealth(backups);
  };
  return (
    <Part title={say(words.title)}>
      {place ? <PlaceState place={place} /> : <Words>{say(words.none)}</Words>}
      <Buttons>
        <Button variant="outlined" onClick={() => setAsking('folder')}>
          {say(place ? words.other : words.choose)}
        </Button>
        {place && (
          <Button variant="text" onClick={() => setAsking('forget')}>
            {say(words.forget)}
          </Button>
        )}
      </Buttons>
      {asking === 'folder' && (
        <SecondPlaceDialog
          backups={backups}
          onClose={() => setAsking(undefined)}
          onChosen={(now) => {
            setAsking(undefined);
            setChosen(now);
            void refreshHealth(backups);
          }}
        />
      )}
      {asking === 'forget' && (
        <ConfirmDialog
          title={say(words.asking)}
          confirmLabel={say(words.forgetIt)}
          onConfirm={() => void forget()}
          onCancel={() => setAsking(undefined)}
        >
          {say(words.askingLead)}
        </ConfirmDialog>
      )}
      {chosen?.recoveryKey && (
        <RecoveryKeyDialog
          recoveryKey={chosen.recoveryKey}
          folder={chosen.folder}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Part>
  );
}
