import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { lifePath } from '../../../shared/changes/versions.ts';
import { activityFields } from '../../../shared/register/activity/activity.ts';
import { placeInWords } from '../../../shared/register/place.ts';
import { colours, focusRing, type } from '../../components/look.ts';
import { disputedControl } from '../../forms/disputed-fields.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useConflictsOf } from '../../storage/open-conflicts.ts';
import { FindingStack } from './finding-stack.tsx';
import { HistoryList } from './history-list.tsx';

interface SideColumnProps {
  readonly id: Uuid;
  readonly here: readonly Finding[];
  readonly elsewhere: readonly Finding[];
  readonly onReveal: (path: string) => void;
}

const Column = styled('aside')({
  position: 'sticky',
  top: 0,
  alignSelf: 'start',
  display: 'grid',
  gap: 24,
  maxHeight: 'calc(100dvh - 176px)',
  overflowY: 'auto',
  // The ring of what has the keyboard must not be cut off.
  margin: '0 -6px',
  padding: '4px 6px',
});

const Part = styled('section')({ display: 'grid', gap: 8 });

const Heading = styled('h3')({
  margin: 0,
  color: colours.second,
  ...type.label,
  fontSize: 12,
  fontWeight: 600,
  letterSpacing: '0.04em',
  textTransform: 'uppercase',
});

const Disputed = styled('button')({
  margin: 0,
  padding: '8px 12px',
  color: colours.ink,
  background: colours.checkGround,
  border: 0,
  borderRadius: 8,
  font: 'inherit',
  ...type.small,
  fontSize: 13,
  textAlign: 'left',
  cursor: 'pointer',
  '&:focus-visible': focusRing,
});

const Nothing = styled('p')({ margin: 0, color: colours.second, ...type.small, fontSize: 13 });

const words = {
  disputed: { en: 'To decide', ru: 'Нужно решить' },
  here: { en: 'In this section', ru: 'В этом разделе' },
  nothing: { en: 'Nothing to mend.', ru: 'Замечаний нет.' },
  elsewhere: { en: 'Elsewhere in the card', ru: 'В других разделах' },
  history: { en: 'History', ru: 'История' },
};

interface SidePartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function SidePart({ title, children }: SidePartProps) {
  return (
    <Part>
      <Heading>{title}</Heading>
      {children}
    </Part>
  );
}

/** The history of the activity under its heading. */
export function HistoryPart({ id }: { readonly id: Uuid }) {
  const say = useSay();
  return (
    <SidePart title={say(words.history)}>
      <HistoryList id={id} />
    </SidePart>
  );
}

/** Where values of two writers compete; a press goes to the field. Nothing where all is decided. */
export function DisputedPart({ id, onReveal }: Pick<SideColumnProps, 'id' | 'onReveal'>) {
  const say = useSay();
  const { language } = useLanguage();
  const conflicts = useConflictsOf(id).filter(({ path }) => path !== lifePath);
  if (conflicts.length === 0) return null;
  return (
    <SidePart title={say(words.disputed)}>
      {conflicts.map(({ path }) => (
        <Disputed key={path} type="button" onClick={() => onReveal(disputedControl(path, activityFields))}>
          {placeInWords(path, activityFields, language)}
        </Disputed>
      ))}
    </SidePart>
  );
}

/** What is wrong in the section being read, what is wrong elsewhere, and what happened. */
export function SideColumn({ id, here, elsewhere, onReveal }: SideColumnProps) {
  const say = useSay();
  return (
    <Column>
      <DisputedPart id={id} onReveal={onReveal} />
      <SidePart title={say(words.here)}>
        {here.length === 0 && <Nothing>{say(words.nothing)}</Nothing>}
        <FindingStack findings={here} onReveal={onReveal} />
      </SidePart>
      {elsewhere.length > 0 && (
        <SidePart title={say(words.elsewhere)}>
          <FindingStack findings={elsewhere} onReveal={onReveal} />
        </SidePart>
      )}
      <HistoryPart id={id} />
    </Column>
  );
}
