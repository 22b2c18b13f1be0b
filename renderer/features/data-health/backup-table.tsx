import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { textIn, type Wording } from '../../../shared/wording/wording.ts';
import { colours, type, unseen } from '../../components/look.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { BackupRow, BackupSpan } from './backup-days.ts';
import {
  conditionWords,
  dateAndTimeInWords,
  dayInWords,
  instantInWords,
  monthInWords,
  placeWords,
  reasonWords,
  sizeInWords,
  timeInWords,
} from './backup-words.ts';

interface BackupTableProps {
  readonly spans: readonly BackupSpan[];
  /** Whether backups of several registers are shown, so that each says whose it is. */
  readonly hasNames: boolean;
  readonly onRestore: (row: BackupRow) => void;
  readonly onPin: (row: BackupRow, pinned: boolean) => void;
}

const words = {
  caption: { en: 'Backups', ru: 'Резервные копии' },
  time: { en: 'Time', ru: 'Время' },
  register: { en: 'Register', ru: 'Реестр' },
  reason: { en: 'Made', ru: 'Когда сделана' },
  activities: { en: 'Activities', ru: 'Процессы' },
  size: { en: 'Size', ru: 'Размер' },
  place: { en: 'Where', ru: 'Где' },
  deeds: { en: 'Actions', ru: 'Действия' },
  restore: { en: 'Restore…', ru: 'Восстановить…' },
  more: { en: 'More', ru: 'Ещё' },
  pinned: { en: 'pinned', ru: 'закреплена' },
  pin: { en: 'Keep for good', ru: 'Хранить бессрочно' },
  unpin: { en: 'Let it go in its turn', ru: 'Удалить в свой срок' },
  unnamed: { en: 'Organisation without a name', ru: 'Организация без названия' },
} satisfies Record<string, Wording>;

const Scroll = styled('div')({ overflowX: 'auto', margin: '0 -8px', padding: '0 8px' });
const Sheet = styled(Table)({
  '& td, & tbody th': { padding: '6px 8px', verticalAlign: 'middle' },
  '& .number': { textAlign: 'right' },
  '& .span': {
    padding: '18px 8px 6px',
    color: colours.second,
    ...type.label,
    fontWeight: 600,
    borderBottomColor: colours.border,
  },
  '& tbody:first-of-type .span': { paddingTop: 12 },
  '& tbody th.time': { color: colours.ink, fontWeight: 500, whiteSpace: 'nowrap' },
  '& .deeds': { width: 1, whiteSpace: 'nowrap', textAlign: 'right' },
  '& .chips': { marginLeft: 8, whiteSpace: 'nowrap' },
  '& .place': { whiteSpace: 'nowrap' },
});

interface RowProps extends Omit<BackupTableProps, 'spans'> {
  readonly row: BackupRow;
  readonly span: BackupSpan['span'];
}

function Chips({ row: { backup, pinned } }: Pick<RowProps, 'row'>) {
  const say = useSay();
  const { condition } = backup;
  return (
    <span className="chips">
      {pinned && <StatusChip tone="quiet">{say(words.pinned)}</StatusChip>}{' '}
      {condition !== 'good' && (
        <StatusChip tone={condition === 'locked' ? 'quiet' : 'error'}>
          {say(conditionWords[condition])}
        </StatusChip>
      )}
    </span>
  );
}

function Deeds({ row, onRestore, onPin }: RowProps) {
  const say = useSay();
  const { language } = useLanguage();
  const at = instantInWords(row.backup.at, language);
  return (
    <TableCell className="deeds">
      <Button
        variant="text"
        size="small"
        aria-label={`${say(words.restore)} ${at}`}
        onClick={() => onRestore(row)}
      >
        {say(words.restore)}
      </Button>
      <MenuButton
        form="more"
        size="small"
        label={`${say(words.more)}: ${at}`}
        entries={[
          { id: 'pin', label: say(words.pin), onSelect: () => onPin(row, true) },
          ...(row.pinned
            ? [{ id: 'unpin', label: say(words.unpin), onSelect: () => onPin(row, false) }]
            : []),
        ]}
      />
    </TableCell>
  );
}

function Row(props: RowProps) {
  const { row, span, hasNames } = props;
  const say = useSay();
  const { language } = useLanguage();
  const { backup, places } = row;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" className="time">
        {(span === 'day' ? timeInWords : dateAndTimeInWords)(backup.at, language)}
      </TableCell>
      {hasNames && <TableCell>{textIn(backup.name, language) ?? say(words.unnamed)}</TableCell>}
      <TableCell>
        {say(reasonWords[backup.reason])}
        <Chips row={row} />
      </TableCell>
      <TableCell className="number">{backup.activities}</TableCell>
      <TableCell className="number">{sizeInWords(backup.bytes, language)}</TableCell>
      <TableCell className="place">{places.map((place) => say(placeWords[place])).join(', ')}</TableCell>
      <Deeds {...props} />
    </TableRow>
  );
}

/** The backups day by day and month by month, newest first; each can be looked into and restored from. */
export function BackupTable({ spans, ...rest }: BackupTableProps) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Scroll>
      <Sheet aria-label={say(words.caption)}>
        <TableHead>
          <TableRow>
            <TableCell>{say(words.time)}</TableCell>
            {rest.hasNames && <TableCell>{say(words.register)}</TableCell>}
            <TableCell>{say(words.reason)}</TableCell>
            <TableCell className="number">{say(words.activities)}</TableCell>
            <TableCell className="number">{say(words.size)}</TableCell>
            <TableCell>{say(words.place)}</TableCell>
            <TableCell>
              <span style={unseen}>{say(words.deeds)}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        {spans.map(({ span, at, rows }) => (
          <TableBody key={at}>
            <TableRow>
              <TableCell component="th" scope="rowgroup" className="span" colSpan={rest.hasNames ? 7 : 6}>
                {(span === 'day' ? dayInWords : monthInWords)(at, language)}
              </TableCell>
            </TableRow>
            {rows.map((row) => (
              <Row key={`${row.backup.register} ${row.backup.id}`} row={row} span={span} {...rest} />
            ))}
          </TableBody>
        ))}
      </Sheet>
    </Scroll>
  );
}
