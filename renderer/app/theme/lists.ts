import type { ThemeOptions } from '@mui/material/styles';
import { colours, tabular, type } from '../../components/look.ts';

/** Tables and lists: hairlines between rows that breathe, digits of one width. */
export const lists: ThemeOptions['components'] = {
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '11px 8px',
        borderBottom: `1px solid ${colours.hairline}`,
        verticalAlign: 'top',
        ...tabular,
        ...type.small,
        fontSize: 13,
        lineHeight: '20px',
        color: colours.second,
      },
      head: {
        padding: '8px',
        color: colours.second,
        background: colours.paper,
        borderBottomColor: colours.border,
        ...type.label,
        whiteSpace: 'nowrap',
      },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        '&.MuiTableRow-hover:hover': {
          background: `color-mix(in srgb, ${colours.selected} 50%, transparent)`,
        },
        '&.Mui-selected, &.Mui-selected:hover': { background: colours.selected },
      },
    },
  },
  MuiTableSortLabel: {
    styleOverrides: { root: { '&:hover, &.Mui-active': { color: colours.ink } }, icon: { fontSize: 16 } },
  },
  MuiListItemButton: {
    styleOverrides: {
      root: {
        minHeight: 32,
        padding: '6px 10px',
        borderRadius: 8,
        color: colours.second,
        '&:hover': { color: colours.ink, background: colours.selected },
        '&.Mui-selected, &.Mui-selected:hover': {
          color: colours.ink,
          background: colours.selected,
          fontWeight: 500,
        },
      },
    },
  },
  MuiListItemText: {
    styleOverrides: { root: { margin: 0 }, primary: { ...type.body, fontWeight: 'inherit' } },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 28, color: 'inherit' } } },
};
