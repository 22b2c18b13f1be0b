import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { colours, type } from '../../components/look.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { useWhen } from '../../components/use-when.ts';
import { useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import {
  useRecentImports,
  useReversing,
  type RecentImport,
  type Reversal,
} from '../../work/importing/recent-imports.ts';

const List = styled('ul')({
  margin: 0,
  padding: 0,
  maxWidth: 760,
  listStyle: 'none',
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 0',
    borderTop: `1px solid ${colours.hairline}`,
  },
  '& .what': { flex: '1 1 240px', minWidth: 0, color: colours.ink, overflowWrap: 'anywhere', ...type.body },
  '& .when': { color: colours.second, ...type.small },
});

const words = {
  takenBack: { en: 'taken back', ru: 'отменён' },
  takeBack: { en: 'Take back…', ru: 'Отменить импорт…' },
  again: { en: 'Take in again…', ru: 'Вернуть…' },
  askBack: { en: 'Take this import back?', ru: 'Отменить этот импорт?' },
  askAgain: { en: 'Take it in again?', ru: 'Вернуть этот импорт?' },
  back: { en: 'Take back', ru: 'Отменить импорт' },
  forth: { en: 'Take in again', ru: 'Вернуть' },
  goesBack: {
    en: 'What the file changed goes back to what it was before.',
    ru: 'Всё, что изменил файл, станет таким, каким было до него.',
  },
  comesBack: { en: 'What the file changed comes back.', ru: 'Всё, что изменил файл, вернётся.' },
  undoable: { en: 'This can be undone.', ru: 'Это можно отменить.' },
  nothing: {
    en: 'Nothing is left to take back: everything was worked on since.',
    ru: 'Отменять нечего: всё это с тех пор правили.',
  },
} satisfies Record<string, Wording>;

const kept = (count: number): Wording => ({
  en: `Stays as it is, because it was edited since or is named by what stays: ${count}.`,
  ru: `Останется как есть, потому что с тех пор правили или на это ссылается то, что остаётся: ${count}.`,
});

interface AskProps {
  readonly reversal: Reversal;
  readonly isIn: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Ask({ reversal, isIn, onConfirm, onCancel }: AskProps) {
  const say = useSay();
  const places = reversal.kept.length;
  const sentence = isIn ? words.goesBack : words.comesBack;
  return (
    <ConfirmDialog
      title={say(isIn ? words.askBack : words.askAgain)}
      confirmLabel={say(isIn ? words.back : words.forth)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {reversal.edits.length === 0 ? say(words.nothing) : say(sentence)}
      {places > 0 && ` ${say(kept(places))}`} {say(words.undoable)}
    </ConfirmDialog>
  );
}

/** What was taken in within thirty days, and the way back. */
export function RecentImports({ title }: { readonly title: string }) {
  const say = useSay();
  const when = useWhen();
  const mayWrite = useMayWrite();
  const imports = useRecentImports();
  const { look, reverse } = useReversing();
  const [asked, setAsked] = useState<{ readonly reversal: Reversal; readonly isIn: boolean }>();
  if (imports.length === 0) return null;
  const ask = async (one: RecentImport): Promise<void> => {
    const reversal = await look(one);
    if (reversal) setAsked({ reversal, isIn: one.isIn });
  };
  return (
    <section>
      <h2 style={{ margin: '0 0 8px', ...type.section }}>{title}</h2>
      <List>
        {imports.map((one) => (
          <li key={one.at}>
            <span className="what">{one.file}</span>
            <span className="when">{when(one.at)}</span>
            {!one.isIn && <StatusChip tone="quiet">{say(words.takenBack)}</StatusChip>}
            {mayWrite && (
              <Button size="small" variant="outlined" onClick={() => void ask(one)}>
                {say(one.isIn ? words.takeBack : words.again)}
              </Button>
            )}
          </li>
        ))}
      </List>
      {asked && (
        <Ask
          {...asked}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            reverse(asked.reversal, asked.isIn);
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
}
