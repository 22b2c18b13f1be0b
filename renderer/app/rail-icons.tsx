import { createSvgIcon } from '@mui/material/SvgIcon';
import { ShredIcon, type Icon } from '../components/icons.tsx';
import type { RailName } from './rail-pages.ts';

const drawn = (path: string, name: string): Icon =>
  createSvgIcon(
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />,
    name,
  );

const register = drawn('M4 5.5h16M4 10h16M4 14.5h16M4 19h10', 'Register');

/** What stands for a page where the rail has no room for its name. */
export const railIcons: Readonly<Record<RailName, Icon>> = {
  register,
  organisation: drawn('M5 20V4.5h9V20M14 9.5h5V20M3 20h18M8 8h3M8 11.5h3M8 15h3', 'Organisation'),
  directories: drawn(
    'M5 4h12.5A1.5 1.5 0 0 1 19 5.5V20H6.5A1.5 1.5 0 0 1 5 18.5V4ZM5 18.5A1.5 1.5 0 0 1 6.5 17H19M9 8h6',
    'Directories',
  ),
  import: drawn('M12 3.5v9.5M8 9.5l4 4 4-4M4 13.5h3.5l1.5 3h6l1.5-3H20v6.5H4z', 'Import'),
  documents: drawn('M6.5 3.5h7l4.5 4.5v12.5h-11.5zM13.5 3.5V8H18M9 12.5h6M9 16h6', 'Documents'),
  filings: drawn('M4 12.5 20 4.5l-5 15-3.5-5.5L4 12.5ZM11.5 14 20 4.5', 'Filings'),
  destructions: ShredIcon,
  requests: drawn('M4 6.5h16v11H4zM4 7l8 6.5L20 7', 'Requests'),
  incidents: drawn('M13 3.5 5.5 13.5h6l-.5 7 7.5-10h-6l.5-7Z', 'Incidents'),
  findings: drawn('M12 4 3 19.5h18L12 4ZM12 10v4.5M12 17v.01', 'Findings'),
  deadlines: drawn('M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V6M15.5 3.5V6M12 13v2.5l1.8 1.2', 'Due'),
  health: drawn(
    'M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6l-7-2.5ZM9 12l2.2 2.2L15.2 10',
    'Health',
  ),
  settings: drawn(
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
    'Settings',
  ),
  guide: drawn(
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.7 9.6a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .8-1 1.5v.4M12 16.6v.01',
    'Help',
  ),
};
