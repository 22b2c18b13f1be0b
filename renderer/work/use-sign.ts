import { useCallback } from 'react';
import type { Signature } from '../../shared/signing/signing-key.ts';
import { useHost } from '../desktop/use-host.ts';
import { useSetSetting, useSettings } from '../storage/settings.ts';
import type { Sign } from './file-desk.ts';

/** A browser keeps its key with the settings; it is made with the first signature. */
async function signHere(digest: string, kept: string, keep: (secret: string) => void): Promise<Signature> {
  const { newSigningKey, sign } = await import('../../shared/signing/signing-key.ts');
  const secret = kept === '' ? newSigningKey(crypto.getRandomValues(new Uint8Array(32))).secret : kept;
  if (kept === '') keep(secret);
  return sign(digest, secret);
}

/** Signs with this installation's key, and remembers it: what was signed here is opened here without a question. */
export function useSign(): Sign {
  const host = useHost();
  const { signingSecret, colleagues, person } = useSettings();
  const set = useSetSetting();
  return useCallback(
    async (digest) => {
      const signature =
        host.kind === 'browser'
          ? await signHere(digest, signingSecret, (secret) => set('signingSecret', secret))
          : await host.signDigest(digest);
      if (signature && !colleagues.some(({ key }) => key === signature.key)) {
        const own = { name: person, key: signature.key, firstSeen: new Date().toISOString() };
        set('colleagues', [...colleagues, own]);
      }
      return signature;
    },
    [host, signingSecret, colleagues, person, set],
  );
}
