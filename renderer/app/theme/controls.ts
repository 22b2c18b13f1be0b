import type { ThemeOptions } from '@mui/material/styles';
import { createElement } from 'react';
import { CloseIcon } from '../../components/icons.tsx';
import { colours, focusRing, type } from '../../components/look.ts';

/** Switches, boxes, tabs and bars. */
export const controls: ThemeOptions['components'] = {
  MuiSwitch: {
    styleOverrides: {
      root: { width: 36, height: 20, padding: 0, margin: '0 8px', overflow: 'visible' },
      switchBase: {
        padding: 3,
        color: colours.card,
        '&:hover': { background: 'none' },
        '&.Mui-checked': { color: colours.onAccent, transform: 'translateX(16px)' },
        '&.Mui-checked + .MuiSwitch-track': { background: colours.accent, opacity: 1 },
        '&.Mui-focusVisible': { outline: 'none' },
        '&.Mui-focusVisible + .MuiSwitch-track': focusRing,
        '&.Mui-disabled + .MuiSwitch-track': { opacity: 0.5 },
      },
      thumb: { width: 14, height: 14, boxShadow: 'none' },
      track: { background: colours.third, borderRadius: 10, opacity: 1 },
    },
  },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        padding: 6,
        color: colours.third,
        borderRadius: 6,
        '&:hover': { background: 'none', color: colours.ink },
      },
    },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { padding: 6, color: colours.third, '&:hover': { background: 'none', color: colours.ink } },
    },
  },
  MuiFormControlLabel: {
    styleOverrides: { root: { marginLeft: -6, marginRight: 16 }, label: type.body },
  },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 40, borderBottom: `1px solid ${colours.hairline}` },
      indicator: { height: 2, background: colours.accent, transitionDuration: '120ms' },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 40,
        padding: '8px 12px',
        color: colours.second,
        ...type.strong,
        textTransform: 'none',
        '&:hover': { color: colours.ink },
        '&.Mui-selected': { color: colours.ink },
        '&:focus-visible': { outlineOffset: -2 },
      },
    },
  },
  MuiChip: {
    defaultProps: { deleteIcon: createElement(CloseIcon) },
    styleOverrides: {
      root: { height: 24, color: colours.ink, background: colours.selected, borderRadius: 6, ...type.small },
      outlined: { color: colours.second, background: colours.card, borderColor: colours.border },
      label: { padding: '0 8px' },
      deleteIcon: { marginRight: 4, fontSize: 16, color: colours.third, '&:hover': { color: colours.ink } },
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: { height: 4, background: colours.border, borderRadius: 2 },
      bar: { background: colours.accent, borderRadius: 2 },
    },
  },
  MuiCircularProgress: { defaultProps: { size: 20, thickness: 4 } },
};
