import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { useSay } from '../../language/language.tsx';

interface SecretFormProps {
  /** What was wrong with what was typed before. */
  readonly message: Wording | undefined;
  readonly onSecret: (secret: string) => void;
}

const words = {
  secret: { en: 'Passphrase or recovery key', ru: 'Парольная фраза или ключ восстановления' },
  hint: {
    en: 'This backup is encrypted. The recovery key begins with AGE-SECRET-KEY-1; spaces in it do not count.',
    ru: 'Эта копия зашифрована. Ключ восстановления начинается с AGE-SECRET-KEY-1; пробелы в нём не важны.',
  },
  open: { en: 'Open the backup', ru: 'Открыть копию' },
} satisfies Record<string, Wording>;

const Form = styled('form')({ display: 'grid', gap: 12, justifyItems: 'start', maxWidth: 520 });
const Wide = styled('div')({ width: '100%' });

/** Asks for what opens an encrypted backup. */
export function SecretForm({ message, onSecret }: SecretFormProps) {
  const say = useSay();
  const [secret, setSecret] = useState('');
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (secret.trim() !== '') onSecret(secret);
      }}
    >
      <Wide>
        <PassphraseField
          label={say(words.secret)}
          hint={say(words.hint)}
          autoFocus
          value={secret}
          onChange={setSecret}
          problem={message && say(message)}
        />
      </Wide>
      <Button type="submit" variant="contained" disabled={secret.trim() === ''}>
        {say(words.open)}
      </Button>
    </Form>
  );
}
