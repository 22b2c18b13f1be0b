import { useCallback, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { whenInWords } from './when.ts';

/** Says an instant as one speaks of it now; empty where a file tells no time. */
export function useWhen(): (at: string) => string {
  const { language } = useLanguage();
  const [openedAt] = useState(() => Date.now());
  return useCallback(
    (at) => {
      const instant = Date.parse(at);
      return instant > 0 ? whenInWords(at, new Date(Math.max(openedAt, instant)), language) : '';
    },
    [openedAt, language],
  );
}
