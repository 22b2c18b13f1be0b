import type { ThemeOptions } from '@mui/material/styles';
import { ChevronDownIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';

/** Fields of MUI look as ours do: white on paper, the label above, a ring while the keyboard is in them. */
export const fields: ThemeOptions['components'] = {
  MuiTextField: { defaultProps: { fullWidth: true, size: 'small' } },
  MuiFormControl: { styleOverrides: { root: { gap: 6 } } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        color: colours.ink,
        ...type.label,
        '&.Mui-focused, &.Mui-error': { color: colours.ink },
      },
    },
  },
  MuiOutlinedInput: {
    // The notch is cut for a label that floats in the border; ours stands above.
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        minHeight: 36,
        background: colours.card,
        ...type.body,
        '&.Mui-focused': { boxShadow: `0 0 0 3px ${colours.accentGround}` },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 1, borderColor: colours.accent },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: colours.border },
        '&.Mui-focused:hover .MuiOutlinedInput-notchedOutline': { borderColor: colours.accent },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: colours.error },
        '&.Mui-error.Mui-focused': { boxShadow: `0 0 0 3px ${colours.errorGround}` },
      },
      input: { height: 20, padding: '8px 12px', '&::placeholder': { color: colours.third, opacity: 1 } },
      multiline: { padding: 0, '& textarea': { height: 'auto' } },
      notchedOutline: { top: 0, borderColor: colours.border, '& legend': { display: 'none' } },
      adornedStart: { paddingLeft: 10 },
      adornedEnd: { paddingRight: 8 },
    },
  },
  MuiInputAdornment: { styleOverrides: { root: { color: colours.second, marginRight: 0 } } },
  MuiFormHelperText: {
    styleOverrides: {
      root: { margin: 0, color: colours.second, ...type.small, '&.Mui-error': { color: colours.error } },
    },
  },
  MuiFormLabel: { styleOverrides: { root: { color: colours.ink, ...type.label } } },
  MuiSelect: { defaultProps: { size: 'small', IconComponent: ChevronDownIcon } },
};
