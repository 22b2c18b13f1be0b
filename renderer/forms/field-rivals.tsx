import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { use, useMemo } from 'react';
import type { Json } from '../../shared/basics/json.ts';
import { isItem } from '../../shared/changes/item-paths.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import { scopeOf } from '../../shared/documents/describe/scope.ts';
import type { LeafConflict, Side } from '../../shared/merging/candidate.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import { colours, type } from '../components/look.ts';
import { useWhen } from '../components/use-when.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useMayWrite } from '../storage/notices.ts';
import { useEntry, useHistory, useRegister, useRegisterActions } from '../storage/register.ts';
import { broughtBack } from './brought-back.ts';
import { DisputedContext, useDisputedAt, type DisputedEntry } from './disputed-context.ts';
import { leafPlace, leafWords, type Speaker } from './leaf-words.ts';

const Card = styled('div')({
  display: 'grid',
  gap: 8,
  marginTop: 8,
  padding: '10px 12px 12px',
  color: colours.ink,
  background: colours.checkGround,
  borderRadius: 8,
  ...type.small,
  '& .title': { color: colours.check, ...type.label },
  '& .side': { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  '& .whose': { color: colours.second },
  '& .deeds': { display: 'flex', flexWrap: 'wrap', gap: 8 },
});

const words = {
  title: { en: 'Written by two, undecided', ru: 'Писали двое, не решено' },
  life: { en: 'Deleted by one, changed by the other', ru: 'Один удалил, другой изменил' },
  ours: { en: 'Here', ru: 'Здесь' },
  theirs: { en: 'From the file', ru: 'Из файла' },
  keepOurs: { en: 'Keep ours', ru: 'Оставить наше' },
  takeTheirs: { en: 'Take theirs', ru: 'Взять из файла' },
  keep: { en: 'Keep it', ru: 'Оставить' },
  remove: { en: 'Delete it', ru: 'Удалить' },
  removeIt: { en: 'Remove it', ru: 'Убрать' },
  one: { en: 'One side', ru: 'Одна сторона' },
  other: { en: 'The other', ru: 'Другая' },
  both: { en: 'Keep both', ru: 'Оставить оба' },
};

function SideLine({
  title,
  text,
  side,
}: {
  readonly title: string;
  readonly text: string;
  readonly side: Side;
}) {
  const when = useWhen();
  const whose = [side.by, when(side.at)].filter(Boolean).join(', ');
  return (
    <div className="side">
      <span className="whose">
        {title}
        {whose && ` (${whose})`}:
      </span>{' '}
      {text}
    </div>
  );
}

interface RivalCardProps {
  readonly conflict: LeafConflict;
  readonly entry: DisputedEntry;
}

function useSpeaker({ kind, id }: DisputedEntry): Speaker {
  const { language } = useLanguage();
  const register = useRegister();
  const entry = useEntry(kind, id);
  const scope = useMemo(() => scopeOf(register, language, 'fz-152'), [register, language]);
  return { kind, entry, scope };
}

/** Both texts in one, where they are long ones. */
const together = (ours: Json, theirs: Json): string | undefined =>
  typeof ours === 'string' && typeof theirs === 'string' ? `${ours}\n${theirs}` : undefined;

/** How far back what an item said is looked for. */
const eventsRead = 2000;

/** Ends a conflict by an ordinary write; an item that is kept comes back with what went when it was taken away. */
function useDeciding({ path }: LeafConflict, { kind, id }: DisputedEntry, speaker: Speaker) {
  const { writeAll } = useRegisterActions();
  const events = useHistory(id, eventsRead);
  const fields = fieldsOf(kind);
  return (value: Json): void => {
    const isKept = value === true && isItem(path, fields) && speaker.entry !== undefined;
    const leaves = speaker.entry ? leavesOf(speaker.entry, fields) : undefined;
    writeAll(
      isKept && leaves
        ? broughtBack(id, path, events, leaves)
        : [{ type: 'write', entity: id, path, to: value }],
    );
  };
}

/** One undecided place: what stands, what competes, and the ways to end it. Deciding is an ordinary write. */
function RivalCard({ conflict, entry }: RivalCardProps) {
  const say = useSay();
  const speaker = useSpeaker(entry);
  const decide = useDeciding(conflict, entry, speaker);
  // An item that somebody took away is shown until it is decided, whoever that was.
  const isOfItem = isItem(conflict.path, fieldsOf(entry.kind));
  const mayWrite = useMayWrite();
  const { path, ours, theirs } = conflict;
  const both =
    path.endsWith('/en') || path.endsWith('/ru') ? together(ours.value, theirs[0]?.value ?? null) : undefined;
  return (
    <Card role="group" aria-label={`${say(words.title)}: ${leafPlace(path, speaker)}`} data-rival={path}>
      <div className="title">
        {say(words.title)} · {leafPlace(path, speaker)}
      </div>
      <SideLine
        title={say(isOfItem ? words.one : words.ours)}
        text={leafWords(path, ours.value, speaker)}
        side={ours}
      />
      {theirs.map((side) => (
        <SideLine
          key={`${side.by} ${side.at} ${JSON.stringify(side.value)}`}
          title={say(isOfItem ? words.other : words.theirs)}
          text={leafWords(path, side.value, speaker)}
          side={side}
        />
      ))}
      {mayWrite && (
        <div className="deeds">
          <Button size="small" variant="outlined" onClick={() => decide(ours.value)}>
            {say(isOfItem ? words.keep : words.keepOurs)}
          </Button>
          {theirs.map((side) => (
            <Button
              key={`${side.by} ${side.at} ${JSON.stringify(side.value)}`}
              size="small"
              variant="outlined"
              onClick={() => decide(side.value)}
            >
              {say(isOfItem ? words.removeIt : words.takeTheirs)}
            </Button>
          ))}
          {both !== undefined && (
            <Button size="small" variant="text" onClick={() => decide(both)}>
              {say(words.both)}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

/** Under a field: each value that competes with it. */
export function FieldRivals({ conflicts }: { readonly conflicts: readonly LeafConflict[] }) {
  const entry = use(DisputedContext);
  if (!entry || conflicts.length === 0) return null;
  return (
    <div>
      {conflicts.map((conflict) => (
        <RivalCard key={conflict.path} conflict={conflict} entry={entry} />
      ))}
    </div>
  );
}

/** Over a form: the entry was deleted by one and changed by the other. */
export function LifeRivals() {
  const say = useSay();
  const entry = use(DisputedContext);
  const { write, writeAll } = useRegisterActions();
  const mayWrite = useMayWrite();
  const [conflict] = useDisputedAt(lifePath);
  if (!entry || !conflict) return null;
  const deleting = [conflict.ours, ...conflict.theirs].find(({ value }) => value === null);
  return (
    <Card role="group" aria-label={say(words.life)} style={{ margin: '0 0 16px' }}>
      <div className="title">
        {say(words.life)}
        {deleting?.by && ` · ${deleting.by}`}
      </div>
      {mayWrite && (
        <div className="deeds">
          <Button size="small" variant="outlined" onClick={() => write(entry.id, lifePath, true)}>
            {say(words.keep)}
          </Button>
          <Button
            size="small"
            variant="outlined"
            color="error"
            onClick={() => writeAll([{ type: 'delete', entity: entry.id }])}
          >
            {say(words.remove)}
          </Button>
        </div>
      )}
    </Card>
  );
}
