import type { ThemeOptions } from '@mui/material/styles';
import { colours, type } from '../../components/look.ts';

/** What lies under everything: paper, ink, the family of type, and stillness where it is asked for. */
export const ground: ThemeOptions['components'] = {
  MuiCssBaseline: {
    styleOverrides: {
      html: { height: '100%' },
      body: {
        height: '100%',
        color: colours.ink,
        background: colours.paper,
        ...type.body,
        fontFeatureSettings: 'normal',
        fontSynthesis: 'none',
        overflowWrap: 'break-word',
      },
      '#root': { height: '100%' },
      'b, strong': { fontWeight: 600 },
      'em, i': { fontStyle: 'normal', fontWeight: 500 },
      '::selection': { color: colours.ink, background: colours.accentGround },
      '*': { scrollbarWidth: 'thin', scrollbarColor: `${colours.border} transparent` },
      // People who ask for more contrast get lines as dark as words.
      '@media (prefers-contrast: more)': {
        'input, textarea, select, button': { borderColor: `${colours.second} !important` },
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none', boxShadow: 'none' } },
  },
  MuiTypography: { defaultProps: { variantMapping: { subtitle1: 'p', subtitle2: 'p' } } },
  MuiDivider: { styleOverrides: { root: { borderColor: colours.hairline } } },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: { root: { color: colours.accent, borderRadius: 4 } },
  },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: 20 }, fontSizeSmall: { fontSize: 18 } } },
};
