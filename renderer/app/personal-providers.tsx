import { useColorScheme } from '@mui/material/styles';
import { useCallback, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/wording/wording.ts';
import { useHost } from '../desktop/use-host.ts';
import { LanguageProvider } from '../language/language.tsx';
import { useSetSetting, useSettings } from '../storage/settings.ts';

/** Carries out what the person chose: the language of the window and of what is around it, light or dark. */
export function PersonalProviders({ children }: { readonly children: ReactNode }) {
  const { language, colorScheme } = useSettings();
  const set = useSetSetting();
  const host = useHost();
  const { setMode } = useColorScheme();
  useEffect(() => setMode(colorScheme), [setMode, colorScheme]);
  useEffect(() => host.setLanguage(language), [host, language]);
  const change = useCallback((next: Language) => set('language', next), [set]);
  return (
    <LanguageProvider language={language} onChange={change}>
      {children}
    </LanguageProvider>
  );
}
