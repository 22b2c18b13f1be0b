import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { sixWords } from '../../../shared/encryption/six-words.ts';
import { strengthOf } from '../../../shared/encryption/strength.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { colours, type } from '../../components/look.ts';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { useSay } from '../../language/language.tsx';

const words = {
  offered: { en: 'These six words', ru: 'Эти шесть слов' },
  keep: {
    en: 'Write them down or copy them: they are kept nowhere, and without them nobody opens the file.',
    ru: 'Запишите или скопируйте их: они нигде не хранятся, а без них файл не откроет никто.',
  },
  others: { en: 'Other words', ru: 'Другие слова' },
  own: { en: 'Use my own instead', ru: 'Ввести свою фразу' },
  ownLabel: { en: 'Your passphrase', ru: 'Ваша парольная фраза' },
  ownHint: {
    en: 'It is kept nowhere, and there is no hint to it: without it nobody opens the file.',
    ru: 'Она нигде не хранится, подсказки к ней нет: без неё файл не откроет никто.',
  },
  back: { en: 'Offer six words', ru: 'Предложить шесть слов' },
} satisfies Record<string, Wording>;

const Offered = styled('output')({
  display: 'block',
  margin: '2px 0 6px',
  padding: '9px 12px',
  color: colours.ink,
  background: colours.selected,
  borderRadius: 8,
  ...type.strong,
  userSelect: 'all',
});
const Label = styled('div')({ color: colours.ink, ...type.label });
const Small = styled('p')({ margin: '0 0 8px', color: colours.second, ...type.small });
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

const offer = (): string => sixWords((count) => crypto.getRandomValues(new Uint8Array(count)));

interface ChoiceProps {
  readonly onPassphrase: (passphrase: string) => void;
}

/** Offers six words, or takes a passphrase of one’s own and says how good it is. */
export function PassphraseChoice({ onPassphrase }: ChoiceProps) {
  const [isOwn, setIsOwn] = useState(false);
  return isOwn ? (
    <OwnPassphrase onPassphrase={onPassphrase} onBack={() => setIsOwn(false)} />
  ) : (
    <OfferedWords onPassphrase={onPassphrase} onOwn={() => setIsOwn(true)} />
  );
}

function OfferedWords({ onPassphrase, onOwn }: ChoiceProps & { readonly onOwn: () => void }) {
  const say = useSay();
  const [phrase, setPhrase] = useState(offer);
  useEffect(() => onPassphrase(phrase), [onPassphrase, phrase]);
  return (
    <>
      <Label id="export-words">{say(words.offered)}</Label>
      <Offered aria-labelledby="export-words">{phrase}</Offered>
      <Small>{say(words.keep)}</Small>
      <Buttons>
        <CopyButton text={phrase} />
        <Button size="small" variant="outlined" onClick={() => setPhrase(offer())}>
          {say(words.others)}
        </Button>
        <Button size="small" variant="text" onClick={onOwn}>
          {say(words.own)}
        </Button>
      </Buttons>
    </>
  );
}

function OwnPassphrase({ onPassphrase, onBack }: ChoiceProps & { readonly onBack: () => void }) {
  const say = useSay();
  const [phrase, setPhrase] = useState('');
  // Spaces at the ends come from copying and are not seen: they would lock their writer out.
  useEffect(() => onPassphrase(phrase.trim()), [onPassphrase, phrase]);
  const { strength, message } = strengthOf(phrase);
  return (
    <>
      <PassphraseField
        label={say(words.ownLabel)}
        hint={say(words.ownHint)}
        value={phrase}
        onChange={setPhrase}
        autoFocus
        findings={
          phrase !== '' && strength !== 'strong' ? [{ severity: 'warning', message: say(message) }] : []
        }
      />
      {phrase !== '' && strength === 'strong' && <Small role="status">{say(message)}</Small>}
      <Buttons>
        <Button size="small" variant="text" onClick={onBack}>
          {say(words.back)}
        </Button>
      </Buttons>
    </>
  );
}
