import Checkbox from '@mui/material/Checkbox';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { isRecipient } from '../../../shared/encryption/identity.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { LineField } from '../../components/line-field.tsx';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { useSetSetting, useSettings } from '../../storage/settings.ts';
import { useOwnRecipient } from '../../work/use-own-recipient.ts';

const words = {
  key: { en: 'A colleague’s key', ru: 'Ключ коллеги' },
  keyHint: {
    en: 'Begins with age1. It stands in the settings of their Ropa Desk.',
    ru: 'Начинается с age1. Он указан в настройках Ropa Desk коллеги.',
  },
  name: { en: 'Whose it is', ru: 'Чей он' },
  add: { en: 'Add', ru: 'Добавить' },
  odd: {
    en: 'This is not a whole key: copy it again, from age1 to its end.',
    ru: 'Это не целый ключ: скопируйте его заново, от age1 до конца.',
  },
  self: { en: 'You can open the file too.', ru: 'Вы тоже сможете открыть файл.' },
} satisfies Record<string, Wording>;

const Fields = styled('div')({ display: 'grid', gap: 12 });
const Small = styled('p')({ margin: 0, color: colours.second, ...type.small });
const Key = styled('code')({ marginLeft: 8, color: colours.third, fontSize: 12 });

interface RecipientChoiceProps {
  /** Told the recipients chosen, oneself among them; none while nobody else is. */
  readonly onRecipients: (recipients: readonly string[]) => void;
}

/** Chooses among the keys that are known, and takes new ones. */
export function RecipientChoice({ onRecipients }: RecipientChoiceProps) {
  const say = useSay();
  const { recipients: known } = useSettings();
  const own = useOwnRecipient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(
    () => onRecipients(chosen.length > 0 && own ? [...chosen, own] : []),
    [onRecipients, chosen, own],
  );
  const choose = (recipient: string, isChosen: boolean): void =>
    setChosen([...chosen.filter((one) => one !== recipient), ...(isChosen ? [recipient] : [])]);
  return (
    <Fields>
      {known.length > 0 && (
        <div>
          {known.map(({ name, recipient }) => (
            <div key={recipient}>
              <FormControlLabel
                label={
                  <>
                    {name}
                    <Key>{`${recipient.slice(0, 10)}…${recipient.slice(-4)}`}</Key>
                  </>
                }
                control={
                  <Checkbox
                    checked={chosen.includes(recipient)}
                    onChange={(event) => choose(recipient, event.target.checked)}
                  />
                }
              />
            </div>
          ))}
        </div>
      )}
      <NewRecipient onAdded={(recipient) => choose(recipient, true)} />
      <Small>{say(words.self)}</Small>
    </Fields>
  );
}

/** A key that is pasted, with the name it is kept under. */
function NewRecipient({ onAdded }: { readonly onAdded: (recipient: string) => void }) {
  const say = useSay();
  const { recipients } = useSettings();
  const set = useSetSetting();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const recipient = typed.trim();
  const isWhole = isRecipient(recipient);
  const add = (): void => {
    const others = recipients.filter((one) => one.recipient !== recipient);
    set('recipients', [...others, { name: name.trim() || recipient.slice(0, 12), recipient }]);
    onAdded(recipient);
    setTyped('');
    setName('');
  };
  return (
    <Fields>
      <LineField
        label={say(words.key)}
        hint={say(words.keyHint)}
        placeholder="age1…"
        value={typed}
        onChange={(text) => setTyped(text ?? '')}
        findings={recipient !== '' && !isWhole ? [{ severity: 'error', message: say(words.odd) }] : []}
      />
      {isWhole && (
        <>
          <LineField label={say(words.name)} value={name} onChange={(text) => setName(text ?? '')} />
          <div>
            <Button size="small" variant="outlined" onClick={add}>
              {say(words.add)}
            </Button>
          </div>
        </>
      )}
    </Fields>
  );
}
