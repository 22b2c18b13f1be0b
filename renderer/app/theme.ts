// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing that could have a name
import '@fontsource-variable/golos-text/wght.css';
import { createTheme } from '@mui/material/styles';
import type { PaletteOptions } from '@mui/material/styles';
import { themePrefix, type } from '../components/look.ts';
import { buttons } from './theme/buttons.ts';
import { controls } from './theme/controls.ts';
import { fields } from './theme/fields.ts';
import { floating } from './theme/floating.ts';
import { ground } from './theme/ground.ts';
import { lists } from './theme/lists.ts';
import { darkTones, lightTones } from './tokens.ts';
import type { Tones } from './tokens.ts';

declare module '@mui/material/styles' {
  interface PaletteOptions {
    /** Published as the custom properties that `colours` of the components names. */
    tone?: Tones;
  }
}

const paletteOf = (tones: Tones): PaletteOptions => ({
  tone: tones,
  background: { default: tones.paper, paper: tones.card },
  text: { primary: tones.ink, secondary: tones.second, disabled: tones.third },
  divider: tones.hairline,
  primary: { main: tones.accent, contrastText: tones.onAccent },
  error: { main: tones.error, contrastText: tones.paper },
  warning: { main: tones.check, contrastText: tones.paper },
  success: { main: tones.complete, contrastText: tones.paper },
  info: { main: tones.accent, contrastText: tones.onAccent },
  action: { hover: tones.selected, selected: tones.selected, active: tones.second, disabled: tones.third },
});

/** Attribute of the root element that says which of the two schemes is shown. */
export const schemeAttribute = 'data-scheme';

/** The look of the window: paper and ink, by day and by night. `spacing(1)` is 4 pixels. */
export const theme = createTheme({
  cssVariables: { cssVarPrefix: themePrefix, colorSchemeSelector: schemeAttribute },
  colorSchemes: { light: { palette: paletteOf(lightTones) }, dark: { palette: paletteOf(darkTones) } },
  spacing: 4,
  shape: { borderRadius: 8 },
  motion: { reducedMotion: 'system' },
  typography: {
    fontFamily: "'Golos Text Variable', sans-serif",
    fontSize: 14,
    fontWeightRegular: 400,
    fontWeightMedium: 500,
    fontWeightBold: 600,
    h1: type.title,
    h2: type.section,
    h3: type.strong,
    body1: type.body,
    body2: type.small,
    subtitle1: type.strong,
    subtitle2: type.label,
    caption: type.small,
    button: { ...type.strong, textTransform: 'none' },
  },
  components: { ...ground, ...buttons, ...fields, ...controls, ...floating, ...lists },
});
