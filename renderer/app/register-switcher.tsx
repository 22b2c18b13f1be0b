import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { collections } from '../../shared/register/collections.ts';
import { regimes } from '../../shared/register/regimes.ts';
import { termOf } from '../../shared/vocabulary/vocabulary.ts';
import { counted } from '../../shared/wording/plural.ts';
import { textIn, type Text, type Wording } from '../../shared/wording/wording.ts';
import {
  CheckIcon,
  ChevronDownIcon,
  FolderIcon,
  PlusIcon,
  TrashIcon,
  type Icon,
} from '../components/icons.tsx';
import { colours, focusRing, type, unseen } from '../components/look.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useRegister } from '../storage/register.ts';
import { useRegisterDoors, useRegisters, type RegisterSummary } from '../storage/registers.ts';
import { DeleteRegisterDialog } from './delete-register-dialog.tsx';
import { calledShortly, initialsOf } from './initials.ts';
import { folded } from './rail.tsx';

interface RegisterSwitcherProps {
  /** Shows the doors: an empty register, a sample. */
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
}

const Button = styled('button')({
  gridArea: 'head',
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minWidth: 0,
  margin: 0,
  padding: '0 8px 0 18px',
  color: colours.ink,
  background: 'none',
  border: 0,
  borderRight: `1px solid ${colours.hairline}`,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover .chevron': { color: colours.ink },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  '& .chevron': { flex: 'none', color: colours.third, fontSize: 18 },
  [folded]: { justifyContent: 'center', padding: 8, '& .chevron': { display: 'none' }, '& .who': unseen },
});
const Square = styled('span')({
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  color: colours.onAccent,
  background: colours.accent,
  borderRadius: 6,
  fontSize: 12,
  fontWeight: 600,
  letterSpacing: '0.02em',
});
const Who = styled('span')({
  flex: '1 1 auto',
  minWidth: 0,
  '& strong': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    ...type.strong,
    lineHeight: '16px',
    fontSize: 13,
  },
  '& small': { display: 'block', color: colours.second, ...type.small, fontSize: 12, lineHeight: '15px' },
});

const words = {
  unnamed: { en: 'Organisation without a name', ru: 'Организация без названия' },
  registers: { en: 'Registers', ru: 'Реестры' },
  create: { en: 'New register or sample…', ru: 'Новый реестр или пример…' },
  openFile: { en: 'Open a file…', ru: 'Открыть файл…' },
  remove: { en: 'Delete this register…', ru: 'Удалить этот реестр…' },
};

function Deed({
  icon: DeedIcon,
  label,
  onSelect,
}: {
  readonly icon: Icon;
  readonly label: string;
  readonly onSelect: () => void;
}) {
  return (
    <MenuItem onClick={onSelect}>
      <ListItemIcon>
        <DeedIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{label}</ListItemText>
    </MenuItem>
  );
}

interface SwitcherMenuProps extends RegisterSwitcherProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

function SwitcherMenu({ anchor, onClose, onNew, onOpenFile, onDelete }: SwitcherMenuProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { id: current } = useRegister();
  const registers = useRegisters();
  const { openRegister } = useRegisterDoors();
  const closing = (deed: () => void) => () => {
    onClose();
    deed();
  };
  const itemOf = ({ id, name, activities }: RegisterSummary) => (
    <MenuItem
      key={id}
      role="menuitemradio"
      aria-checked={id === current}
      onClick={closing(() => void openRegister(id))}
      sx={{ whiteSpace: 'normal' }}
    >
      <ListItemIcon>{id === current && <CheckIcon fontSize="small" />}</ListItemIcon>
      <ListItemText
        primary={textIn(name, language) ?? say(words.unnamed)}
        secondary={counted(activities, collections.activities.counted, language)}
        slotProps={{ secondary: { sx: { color: 'text.secondary', fontSize: 12 } } }}
      />
    </MenuItem>
  );
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ paper: { sx: { maxWidth: 360, minWidth: 240 } } }}
    >
      {registers.map(itemOf)}
      <Divider />
      <Deed icon={PlusIcon} label={say(words.create)} onSelect={closing(onNew)} />
      <Deed icon={FolderIcon} label={say(words.openFile)} onSelect={closing(onOpenFile)} />
      <Deed icon={TrashIcon} label={say(words.remove)} onSelect={closing(onDelete)} />
    </Menu>
  );
}

/** “152-FZ · GDPR”: the laws of the organisation. */
function lawsOf(codes: readonly string[] | undefined, say: (wording: Wording) => string): string {
  return (codes ?? []).map((code) => say(termOf(regimes, code)?.label ?? { en: code, ru: code })).join(' · ');
}

/** Whose register is open; opens the list of the others and the ways to more. */
export function RegisterSwitcher(props: RegisterSwitcherProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { id, organisation } = useRegister();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [isDeleting, setIsDeleting] = useState(false);
  const called: Text | undefined = organisation.shortName ?? organisation.name;
  const name = textIn(called, language) ?? say(words.unnamed);
  return (
    <>
      <Button
        type="button"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        title={say(words.registers)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Square aria-hidden>{initialsOf(name)}</Square>
        <Who className="who">
          <strong title={name}>{calledShortly(name)}</strong>
          <small>{lawsOf(organisation.regimes, say)}</small>
        </Who>
        <ChevronDownIcon className="chevron" />
      </Button>
      {anchor && (
        <SwitcherMenu
          {...props}
          anchor={anchor}
          onClose={() => setAnchor(undefined)}
          onDelete={() => setIsDeleting(true)}
        />
      )}
      {isDeleting && <DeleteRegisterDialog id={id} name={name} onClose={() => setIsDeleting(false)} />}
    </>
  );
}
