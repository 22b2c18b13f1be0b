import { createSvgIcon } from '@mui/material/SvgIcon';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';

export type Icon = ComponentType<SvgIconProps>;

/** An icon of thin strokes on a field of 24 × 24; it takes the colour of the words beside it. */
const drawn = (path: string, name: string, width = 1.6): Icon =>
  createSvgIcon(
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />,
    name,
  );

export const SearchIcon = drawn('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20', 'Search');
export const PlusIcon = drawn('M12 5v14M5 12h14', 'Plus');
export const UndoIcon = drawn('M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3', 'Undo');
export const RedoIcon = drawn('m16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3', 'Redo');
export const MoreIcon = drawn('M6 12h.01M12 12h.01M18 12h.01', 'More', 2.6);
export const CloseIcon = drawn('m7 7 10 10M17 7 7 17', 'Close');
export const ChevronDownIcon = drawn('m7 10 5 5 5-5', 'ChevronDown');
export const ChevronUpIcon = drawn('m7 14 5-5 5 5', 'ChevronUp');
export const ChevronRightIcon = drawn('m10 7 5 5-5 5', 'ChevronRight');
export const ChevronLeftIcon = drawn('m14 7-5 5 5 5', 'ChevronLeft');
export const CheckIcon = drawn('m5.5 12.5 4.5 4.5 8.5-10', 'Check');
export const WarningIcon = drawn('M12 4 3 19.5h18L12 4ZM12 10v4.5M12 17v.01', 'Warning');
export const ErrorIcon = drawn('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5.5M12 16.3v.01', 'Error');
export const InfoIcon = drawn('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.7v.01', 'Info');
export const PrintIcon = drawn(
  'M7 9V4h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7z',
  'Print',
);
export const DownloadIcon = drawn('M12 4v11M7.5 11l4.5 4.5L16.5 11M4 20h16', 'Download');
export const UploadIcon = drawn('M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4 20h16', 'Upload');
export const DuplicateIcon = drawn(
  'M9.5 8.5H18A1.5 1.5 0 0 1 19.5 10v8.5A1.5 1.5 0 0 1 18 20H9.5A1.5 1.5 0 0 1 8 18.5V10a1.5 1.5 0 0 1 1.5-1.5ZM5.5 15.5A1.5 1.5 0 0 1 4.5 14V5.5A1.5 1.5 0 0 1 6 4h8.5A1.5 1.5 0 0 1 16 5',
  'Duplicate',
);
export const TrashIcon = drawn('M4.5 7h15M9 7V4.5h6V7M6.5 7l.8 13h9.4l.8-13M10 11v5.5M14 11v5.5', 'Trash');
export const ShredIcon = drawn('M6.5 4h11v8.5h-11zM4 12.5h16M7 16v4M10.3 16v4M13.7 16v4M17 16v4', 'Shred');
export const EditIcon = drawn(
  'm5 19 .8-4L15.5 5.3a1.6 1.6 0 0 1 2.3 0l.9.9a1.6 1.6 0 0 1 0 2.3L9 18.2 5 19Z',
  'Edit',
);
export const LanguageIcon = drawn(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c2.6 2.5 3.8 5.5 3.8 9s-1.2 6.5-3.8 9c-2.6-2.5-3.8-5.5-3.8-9s1.2-6.5 3.8-9Z',
  'Language',
);
export const ColumnsIcon = drawn('M4 5h16v14H4zM9.3 5v14M14.7 5v14', 'Columns');
export const GroupIcon = drawn('M4 5h10M7 9.5h13M4 14h10M7 18.5h13', 'Group');
export const SortIcon = drawn('M8 19V5M8 5 4.5 8.5M8 5l3.5 3.5M16 5v14M16 19l-3.5-3.5M16 19l3.5-3.5', 'Sort');
export const FilterIcon = drawn('M4 6h16M7 12h10M10 18h4', 'Filter');
export const KeyboardIcon = drawn(
  'M4.5 6h15A1.5 1.5 0 0 1 21 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16.5v-9A1.5 1.5 0 0 1 4.5 6ZM7 10h.01M10.3 10h.01M13.6 10h.01M17 10h.01M8 14h8',
  'Keyboard',
);
export const FolderIcon = drawn('M3.5 18.5v-13h6l2 2.5h9v10.5z', 'Folder');
export const DragIcon = drawn(
  'M9.5 6h.01M14.5 6h.01M9.5 12h.01M14.5 12h.01M9.5 18h.01M14.5 18h.01',
  'Drag',
  2.4,
);
export const CalendarIcon = drawn('M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V6M15.5 3.5V6', 'Calendar');
