import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { schemeAttribute, theme } from './theme.ts';

/** The theme sets the scheme only after the first paint: a dark window would flash white, and fade. */
function SchemeBeforePaint() {
  const { colorScheme } = useColorScheme();
  useLayoutEffect(() => {
    if (colorScheme) document.documentElement.setAttribute(schemeAttribute, colorScheme);
  }, [colorScheme]);
  return null;
}

interface LookProviderProps {
  readonly children: ReactNode;
}

/** Gives the window its look, light or dark as the system is, or as chosen through `useColorScheme().setMode`. */
export const LookProvider = ({ children }: LookProviderProps) => (
  <ThemeProvider
    theme={theme}
    defaultMode="system"
    modeStorageKey="ropa-colour-mode"
    noSsr
    disableTransitionOnChange
  >
    <SchemeBeforePaint />
    <CssBaseline />
    {children}
  </ThemeProvider>
);
