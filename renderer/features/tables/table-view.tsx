import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { ShownTable } from '../../../shared/vocabulary/tables/shown-table.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import { RowList } from './row-list.tsx';
import type { Correcting, Draft } from './use-correcting.ts';
import { YearView } from './year-view.tsx';

interface TableViewProps {
  readonly table: ShownTable;
  readonly correcting: Correcting;
}

const words = {
  correct: { en: 'Correct…', ru: 'Исправить…' },
  checked: { en: 'Compared with the law on', ru: 'Сверено с законом' },
  fixed: {
    en: 'This table is fixed: nothing in it can be corrected.',
    ru: 'Эта таблица неизменна: исправить в ней ничего нельзя.',
  },
} satisfies Record<string, Wording>;

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: '8px 16px',
  '& > div': { flex: '1 1 280px', minWidth: 0 },
  '& h2': { margin: 0, color: colours.ink, ...type.section },
});
const About = styled('p')({ margin: '2px 0 0', maxWidth: 680, color: colours.second, ...type.body });
const Law = styled('p')({ margin: '6px 0 0', maxWidth: 680, color: colours.third, ...type.small });

function Sources({ table }: Pick<TableViewProps, 'table'>) {
  const say = useSay();
  const { language } = useLanguage();
  const editions = table.editions.map(({ name }) => say(name)).join('; ');
  return (
    <Law>
      {editions}. {say(words.checked)} {dateInWords(table.checkedOn, language)}.
      {!table.correction && ` ${say(words.fixed)}`}
    </Law>
  );
}

/** One table: what it is, from which law, what the user says instead, and its rows or, of the calendar, its days. */
export function TableView({ table, correcting }: TableViewProps) {
  const say = useSay();
  const [asked, setAsked] = useState<Draft>();
  const { corrections, mayCorrect, correct, takeBack } = correcting;
  const rows = useMemo(() => table.rows(corrections), [table, corrections]);
  const canCorrect = mayCorrect && table.correction !== undefined;
  return (
    <section aria-label={say(table.name)}>
      <Head>
        <div>
          <h2>{say(table.name)}</h2>
          <About>{say(table.about)}</About>
          <Sources table={table} />
        </div>
        {canCorrect && (
          <Button variant="outlined" onClick={() => setAsked({})}>
            {say(words.correct)}
          </Button>
        )}
      </Head>
      <CorrectionsList
        table={table}
        corrections={corrections}
        mayCorrect={mayCorrect}
        onTakeBack={takeBack}
      />
      {table.correction?.keys === 'days' ? (
        <YearView corrections={corrections} onDay={canCorrect ? setAsked : undefined} onTakeBack={takeBack} />
      ) : (
        <RowList
          rows={rows}
          onCorrect={canCorrect ? ({ key, text }) => setAsked({ key, value: text }) : undefined}
        />
      )}
      {asked && (
        <CorrectDialog
          table={table}
          begun={asked}
          onCorrect={(correction) => {
            correct(correction);
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
