import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { tables } from '../../../shared/vocabulary/tables/catalogue.ts';
import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, focusRing, type } from '../../components/look.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { FaultyList } from './faulty-list.tsx';
import { TableView } from './table-view.tsx';
import { useCorrecting } from './use-correcting.ts';

export interface TablesPageProps {
  /** The id of the table to show. */
  readonly table: string | undefined;
  readonly onChoose: (table: string) => void;
  readonly onSettings: () => void;
}

const words = {
  title: { en: 'Law tables', ru: 'Таблицы закона' },
  settings: { en: 'Settings', ru: 'Настройки' },
} satisfies Record<string, Wording>;

const correctionNoun = {
  en: { one: 'correction', other: 'corrections' },
  ru: { one: 'исправление', few: 'исправления', many: 'исправлений' },
};

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(200px, 260px) minmax(0, 1fr)',
  gap: '24px 32px',
  maxWidth: 1240,
  '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const List = styled('nav')({
  display: 'grid',
  alignContent: 'start',
  gap: 2,
  '& button': {
    padding: '7px 10px',
    margin: 0,
    color: colours.second,
    background: 'none',
    border: 0,
    borderRadius: 8,
    font: 'inherit',
    ...type.body,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { color: colours.ink, background: `color-mix(in srgb, ${colours.selected} 50%, transparent)` },
    '&[aria-current="true"]': { color: colours.ink, background: colours.selected, fontWeight: 500 },
    '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  },
  '& small': { display: 'block', color: colours.accent, ...type.small },
});

/** The table shown where none is named: which acts the program works with. */
const first = 'acts-in-force';

interface TableListProps extends Pick<TablesPageProps, 'onChoose'> {
  readonly chosen: string | undefined;
  readonly corrections: readonly Correction[];
}

function TableList({ chosen, corrections, onChoose }: TableListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const own = useMemo(() => {
    const counts = new Map<string | undefined, number>();
    for (const { table } of corrections) counts.set(table, (counts.get(table) ?? 0) + 1);
    return counts;
  }, [corrections]);
  return (
    <List aria-label={say(words.title)}>
      {tables.map(({ id, name }) => (
        <button key={id} type="button" aria-current={id === chosen} onClick={() => onChoose(id)}>
          {say(name)}
          {own.has(id) && <small>{counted(own.get(id) ?? 0, correctionNoun, language)}</small>}
        </button>
      ))}
    </List>
  );
}

/** Every table of the law that the program works by, to be looked through and corrected. */
export function TablesPage({ table, onChoose, onSettings }: TablesPageProps) {
  const say = useSay();
  const correcting = useCorrecting();
  const shown = tables.find(({ id }) => id === table) ?? tables.find(({ id }) => id === first);
  return (
    <PageFrame title={say(words.title)} crumbs={[{ label: say(words.settings), onOpen: onSettings }]}>
      <FaultyList {...correcting} onTakeBack={correcting.takeBack} />
      <Columns>
        <TableList chosen={shown?.id} corrections={correcting.corrections} onChoose={onChoose} />
        {shown && <TableView key={shown.id} table={shown} correcting={correcting} />}
      </Columns>
    </PageFrame>
  );
}
