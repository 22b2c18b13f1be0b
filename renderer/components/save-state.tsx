import styled from '@emotion/styled';
import { useLanguage, useSay } from '../language/language.tsx';
import { ErrorIcon } from './icons.tsx';
import { colours, type } from './look.ts';

/** Where the last change of a person is: kept, on its way, or not kept and why. */
export type SaveStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SaveStateProps {
  readonly status: SaveStatus;
}

const Line = styled('div')({
  minHeight: 18,
  color: colours.second,
  fontVariantNumeric: 'tabular-nums',
  ...type.small,
});
const Failed = styled('div')({ display: 'flex', gap: 6, color: colours.error, ...type.small });

const words = {
  saved: { en: 'Saved', ru: 'Сохранено' },
  saving: { en: 'Saving…', ru: 'Сохраняется…' },
  failed: { en: 'NOT SAVED', ru: 'НЕ СОХРАНЕНО' },
};

const timeFormats = {
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }),
  ru: new Intl.DateTimeFormat('ru', { timeStyle: 'medium' }),
};

function StatusWords({ status }: SaveStateProps) {
  const { language } = useLanguage();
  const say = useSay();
  switch (status.kind) {
    case 'untouched':
      return null;
    case 'saved':
      return `${say(words.saved)} ${timeFormats[language].format(status.at)}`;
    case 'saving':
      return say(words.saving);
    case 'failed':
      return (
        <Failed>
          <ErrorIcon style={{ fontSize: 16, marginTop: 1 }} />
          <span>
            <strong>{say(words.failed)}</strong> {status.reason}
          </span>
        </Failed>
      );
  }
}

/** “Saved 14:32:07”, always in the same place; read aloud when it changes. */
export const SaveState = ({ status }: SaveStateProps) => (
  <Line role="status" aria-live={status.kind === 'failed' ? 'assertive' : 'polite'}>
    <StatusWords status={status} />
  </Line>
);
