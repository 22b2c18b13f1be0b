import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { CheckIcon, ChevronDownIcon, MoreIcon } from './icons.tsx';
import type { Icon } from './icons.tsx';
import { Kbd } from './kbd.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  /** The keys that do the same. */
  readonly keys?: string;
  /** Of entries that can be ticked, whether this one is. */
  readonly isTicked?: boolean;
  readonly isDisabled?: boolean;
  readonly isDestructive?: boolean;
  /** Draws a hairline above it. */
  readonly startsGroup?: boolean;
  readonly onSelect: () => void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** `words`: an outlined button with the label; `more`: three dots, the label for those who do not see them. */
  readonly form?: 'words' | 'more';
  readonly size?: 'small' | 'medium';
  /** `primary`: the first thing to do on the page. */
  readonly tone?: 'plain' | 'primary';
  /** Of entries that can be ticked, how many are: with `several` the list stays open for more. */
  readonly ticks?: 'one' | 'several';
}

interface EntryProps {
  readonly entry: MenuEntry;
  readonly ticks: 'one' | 'several';
  readonly onDone: () => void;
}

function Entry({ entry, ticks, onDone }: EntryProps) {
  const EntryIcon = entry.isTicked ? CheckIcon : entry.icon;
  const isTickable = entry.isTicked !== undefined;
  const tickRole = ticks === 'one' ? 'menuitemradio' : 'menuitemcheckbox';
  return (
    <MenuItem
      {...(isTickable ? { role: tickRole, 'aria-checked': entry.isTicked } : {})}
      disabled={entry.isDisabled ?? false}
      sx={{
        ...(entry.isDestructive ? { color: 'error.main' } : {}),
        ...(entry.startsGroup ? { borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 } : {}),
      }}
      onClick={() => {
        entry.onSelect();
        if (!isTickable || ticks === 'one') onDone();
      }}
    >
      {(EntryIcon ?? isTickable) && (
        <ListItemIcon>{EntryIcon && <EntryIcon fontSize="small" />}</ListItemIcon>
      )}
      <ListItemText>{entry.label}</ListItemText>
      {entry.keys && <Kbd style={{ marginLeft: 16 }}>{entry.keys}</Kbd>}
    </MenuItem>
  );
}

/** A button that opens a list of things to do; the list exists only while it is open. */
export function MenuButton(props: MenuButtonProps) {
  const { label, entries, form = 'words', size = 'medium', ticks = 'one' } = props;
  const variant = props.tone === 'primary' ? 'contained' : 'outlined';
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  const wires = {
    'aria-haspopup': 'menu' as const,
    'aria-expanded': anchor !== undefined,
    onClick: (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
  };
  return (
    <>
      {form === 'more' ? (
        <IconButton {...wires} aria-label={label} title={label} size={size}>
          <MoreIcon />
        </IconButton>
      ) : (
        <Button {...wires} variant={variant} size={size} endIcon={<ChevronDownIcon />}>
          {label}
        </Button>
      )}
      {anchor && (
        <Menu open anchorEl={anchor} onClose={close}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} ticks={ticks} onDone={close} />
          ))}
        </Menu>
      )}
    </>
  );
}
