import type { ThemeOptions } from '@mui/material/styles';
import { colours, type } from '../../components/look.ts';

/** What lies over the page needs a hint of depth beside its hairline, and nothing else does. */
const sheet = {
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  boxShadow: '0 8px 24px rgb(0 0 0 / 12%)',
} as const;

/** Menus, dialogs, tooltips, notices. */
export const floating: ThemeOptions['components'] = {
  MuiPopover: { styleOverrides: { paper: sheet } },
  MuiMenu: { styleOverrides: { paper: { marginTop: 4, minWidth: 160 }, list: { padding: 4 } } },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 32,
        padding: '6px 8px',
        borderRadius: 6,
        ...type.body,
        '&:hover, &.Mui-focusVisible, &:focus-visible': { background: colours.selected, outline: 'none' },
        '&.Mui-selected, &.Mui-selected:hover': { color: colours.accent, background: colours.accentGround },
        '& .MuiListItemIcon-root': { minWidth: 28, color: 'inherit' },
        '& .MuiListItemText-root': { margin: 0 },
        '& .MuiListItemText-primary': { ...type.body },
      },
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { backgroundColor: 'rgb(20 21 23 / 32%)' },
      invisible: { backgroundColor: 'transparent' },
    },
  },
  MuiDialog: {
    styleOverrides: { paper: { ...sheet, maxWidth: 520, background: colours.paper, margin: 16 } },
  },
  MuiDialogTitle: { styleOverrides: { root: { padding: '20px 24px 8px', ...type.section } } },
  MuiDialogContent: {
    styleOverrides: { root: { padding: '0 24px 8px', color: colours.second, ...type.body } },
  },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '16px 24px 20px', gap: 8 } },
    defaultProps: { disableSpacing: true },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: {
      tooltip: {
        padding: '4px 8px',
        color: colours.paper,
        background: colours.ink,
        borderRadius: 6,
        ...type.small,
      },
    },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: { padding: '4px 16px', color: colours.paper, background: colours.ink, ...type.body },
    },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: {
        padding: '8px 12px',
        color: colours.ink,
        background: colours.card,
        borderColor: colours.hairline,
        ...type.body,
      },
      message: { padding: 0 },
      icon: { padding: 0, marginRight: 8 },
      action: { padding: 0, alignItems: 'center' },
    },
  },
};
