import { styled } from '@mui/material/styles';
import type { Wording } from '../../../shared/wording/wording.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { useOwnRecipient } from '../../work/use-own-recipient.ts';
import { useOwnWords } from '../../work/use-own-words.ts';

const words = {
  recipient: { en: 'Your key', ru: 'Ваш ключ' },
  recipientHint: {
    en: 'Give it to colleagues: with it they encrypt files that only you can open. It is no secret.',
    ru: 'Передайте его коллегам: с ним они зашифруют файлы, которые откроете только вы. Он не секретный.',
  },
  signature: { en: 'Your signature', ru: 'Ваша подпись' },
  signatureHint: {
    en: 'Files you export are signed. Whoever opens one for the first time may ask you for these five words by telephone.',
    ru: 'Выгружаемые файлы подписываются. Тот, кто открывает ваш файл впервые, может спросить у вас эти пять слов по телефону.',
  },
} satisfies Record<string, Wording>;

const Label = styled('div')({ color: colours.ink, ...type.label });
const Hint = styled('div')({ color: colours.second, ...type.small, marginBottom: 6 });
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 12,
  '& output': { color: colours.ink, font: 'inherit', overflowWrap: 'anywhere', userSelect: 'all' },
});

/** By what colleagues encrypt to this installation, and how they know its files. */
export function OwnKeys() {
  const say = useSay();
  const recipient = useOwnRecipient();
  const signature = useOwnWords();
  return (
    <>
      {recipient && (
        <div>
          <Label id="own-recipient">{say(words.recipient)}</Label>
          <Hint>{say(words.recipientHint)}</Hint>
          <Line>
            <output aria-labelledby="own-recipient">{recipient}</output>
            <CopyButton text={recipient} />
          </Line>
        </div>
      )}
      {signature && (
        <div>
          <Label id="own-signature">{say(words.signature)}</Label>
          <Hint>{say(words.signatureHint)}</Hint>
          <Line>
            <output aria-labelledby="own-signature">{signature}</output>
          </Line>
        </div>
      )}
    </>
  );
}
