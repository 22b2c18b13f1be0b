import { styled } from '@mui/material/styles';
import { say, type Language, type Wording } from '../../shared/wording/wording.ts';
import { colours, type } from '../components/look.ts';
import type { OpeningState } from '../storage/storage-provider.tsx';

const Place = styled('main')({
  maxWidth: 560,
  padding: '20vh 24px',
  margin: '0 auto',
  color: colours.second,
  ...type.body,
  '& h1': { margin: '0 0 8px', color: colours.ink, ...type.title },
});

/** Seen only where opening takes longer than usual. */
const Later = styled('p')({
  '@keyframes appear': { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
  animation: 'appear 0s 1.2s both',
});

const words = {
  opening: {
    en: 'Opening the registers… After a crash or an update they are read anew from the journal, which can take a moment.',
    ru: 'Открытие реестров… После сбоя или обновления они читаются заново из журнала; это может занять некоторое время.',
  },
  elsewhere: { en: 'Ropa Desk is open elsewhere', ru: 'Ropa Desk уже открыт' },
  elsewhereLead: {
    en: 'Another window or tab holds the register, and only one may write. Close it, and this one goes on by itself.',
    ru: 'Реестр открыт в другом окне или вкладке, а писать может только одно. Закройте его, и это окно продолжит само.',
  },
  failed: { en: 'The register cannot be opened', ru: 'Реестр не открывается' },
};

interface OpeningPageProps {
  readonly state: OpeningState;
  /** The settings, and with them the chosen language, are not known yet. */
  readonly language: Language;
}

/** Stands until the store is open; opening itself is mostly too quick to speak of. */
export function OpeningPage({ state, language }: OpeningPageProps) {
  if (state.state === 'opening') {
    return (
      <Place lang={language} aria-busy>
        <Later role="status">{say(words.opening, language)}</Later>
      </Place>
    );
  }
  const [title, lead]: readonly [Wording, Wording] =
    state.state === 'elsewhere' ? [words.elsewhere, words.elsewhereLead] : [words.failed, state.message];
  return (
    <Place lang={language}>
      <h1>{say(title, language)}</h1>
      <p role="alert">{say(lead, language)}</p>
    </Place>
  );
}
