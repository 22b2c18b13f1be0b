import { useEffect, useState } from 'react';
import { useSetSetting, useSettings } from '../storage/settings.ts';

/**
 * The key (`age1…`) by which colleagues encrypt files to this installation. It is made when it is first asked for, and its
 * other half never leaves the settings. `undefined` for the moment that takes.
 */
export function useOwnRecipient(): string | undefined {
  const { identity } = useSettings();
  const set = useSetSetting();
  const [recipient, setRecipient] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<void> => {
      const { newIdentity, recipientOf } = await import('../../shared/encryption/identity.ts');
      const own =
        identity === '' ? await newIdentity() : { identity, recipient: await recipientOf(identity) };
      if (!isWanted) return;
      if (identity === '') set('identity', own.identity);
      setRecipient(own.recipient);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [identity, set]);
  return recipient;
}
