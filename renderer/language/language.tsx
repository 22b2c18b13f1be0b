import { createContext, useCallback, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { say } from '../../shared/wording/wording.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

interface LanguageProviderProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly children: ReactNode;
}

/** Gives the window its language and tells the document of it; who renders it keeps the choice. */
export function LanguageProvider({ language, onChange, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage: onChange }), [language, onChange]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language of the window, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage outside of LanguageProvider');
  return choice;
}

/** Says a wording in the language of the window. */
export function useSay(): (wording: Wording) => string {
  const { language } = useLanguage();
  return useCallback((wording: Wording) => say(wording, language), [language]);
}
