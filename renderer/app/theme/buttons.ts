import type { ThemeOptions } from '@mui/material/styles';
import { colours, focusRing, type } from '../../components/look.ts';

/** Three loudnesses: filled for the one thing to do, outlined for the others, words alone for the quietest. */
export const buttons: ThemeOptions['components'] = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, color: 'inherit' },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 36,
        padding: '7px 12px',
        borderRadius: 8,
        ...type.strong,
        whiteSpace: 'nowrap',
        transitionDuration: '120ms',
        '&.Mui-disabled': { opacity: 0.6 },
        '&.MuiButton-loading, &.MuiButton-loading.Mui-disabled': { color: 'transparent' },
      },
      sizeSmall: { minHeight: 28, padding: '4px 9px', ...type.label, borderRadius: 6 },
      text: { color: colours.second, '&:hover': { color: colours.ink, background: colours.selected } },
      outlined: {
        color: colours.ink,
        background: colours.card,
        borderColor: colours.border,
        '&:hover': { background: colours.selected, borderColor: colours.border },
        '&.MuiButton-colorError': { color: colours.error },
      },
      contained: {
        color: colours.onAccent,
        background: colours.accent,
        '&:hover': { background: `color-mix(in srgb, ${colours.accent}, ${colours.ink} 18%)` },
        '&.MuiButton-colorError': {
          color: colours.paper,
          background: colours.error,
          '&:hover': { background: `color-mix(in srgb, ${colours.error}, ${colours.ink} 18%)` },
        },
        // Last and as strong as the colour above: what cannot be pressed looks it, whatever it would do.
        '&.Mui-disabled, &.Mui-disabled.MuiButton-colorError': {
          color: colours.second,
          background: colours.selected,
          opacity: 1,
        },
      },
      startIcon: { marginLeft: -2, marginRight: 6, '& > *:nth-of-type(1)': { fontSize: 18 } },
      endIcon: { marginLeft: 4, marginRight: -4, '& > *:nth-of-type(1)': { fontSize: 18 } },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        padding: 8,
        color: colours.second,
        borderRadius: 8,
        fontSize: 20,
        transitionDuration: '120ms',
        '&:hover': { color: colours.ink, background: colours.selected },
        '&.Mui-disabled': { color: colours.third, opacity: 0.4 },
      },
      sizeSmall: { padding: 5, borderRadius: 6, '& .MuiSvgIcon-root': { fontSize: 18 } },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '7px 12px',
        color: colours.second,
        borderColor: colours.border,
        ...type.body,
        textTransform: 'none',
        '&:hover': { color: colours.ink, background: colours.selected },
        '&.Mui-selected, &.Mui-selected:hover': {
          color: colours.accent,
          background: colours.accentGround,
          fontWeight: 500,
        },
      },
      sizeSmall: { minHeight: 28, padding: '4px 9px', ...type.small },
    },
  },
};
