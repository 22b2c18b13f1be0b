import { useEffect, useState } from 'react';
import { useSign } from './use-sign.ts';

/** A digest of nothing: signing it tells the key, and vouches for nothing. */
const noDigest = `sha256-${'0'.repeat(64)}`;

/** The five words of the key that exported files are signed with here, to be told by telephone. */
export function useOwnWords(): string | undefined {
  const sign = useSign();
  const [words, setWords] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<void> => {
      const [{ fiveWords }, signature] = await Promise.all([
        import('../../shared/signing/five-words.ts'),
        sign(noDigest),
      ]);
      if (isWanted) setWords(signature && fiveWords(signature.key));
    };
    // Without a key nothing is signed, and there is nothing to tell.
    void find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [sign]);
  return words;
}
