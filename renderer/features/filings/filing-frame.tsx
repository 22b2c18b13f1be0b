import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useCallback, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { documentKinds } from '../../../shared/documents/catalogue.ts';
import { comparingFiling, factsOf } from '../../../shared/filings/filing-status.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import { filingStates } from '../../../shared/vocabulary/keeping/filings.ts';
import { colours, type } from '../../components/look.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { usePast } from '../../storage/past.ts';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { looking, useWorkedOut } from '../../work/use-worked-out.ts';
import { countChanges } from './changes-in.ts';
import { Crib } from './crib.tsx';
import { Differences } from './differences.tsx';
import { documentOf, type Printed } from './freezing.ts';
import { FrozenFacts } from './frozen-facts.tsx';

export type FilingView = 'changes' | 'portal' | undefined;

interface FilingFrameProps {
  readonly filing: Filing;
  readonly view: FilingView;
  readonly onView: (view: FilingView) => void;
  /** Goes to a document, with what is chosen in it. */
  readonly onPrint: (printed: Printed) => void;
  /** The fields of the filing. */
  readonly form: ReactNode;
}

const Tools = styled('div')({ display: 'grid', gap: 12, marginBottom: 20 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });
const State = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  maxWidth: 340,
  '& > span': { color: colours.ink, ...type.label },
});

const words = {
  state: { en: 'State', ru: 'Состояние' },
  views: { en: 'What is shown', ru: 'Что показано' },
  form: { en: 'Filing', ru: 'Подача' },
  changes: { en: 'What changed since', ru: 'Что изменилось' },
  portal: { en: 'For the portal', ru: 'Для портала' },
  print: { en: 'Print', ru: 'Печать' },
  printChanges: { en: 'Print changes', ru: 'Печать изменений' },
  onThatDay: { en: 'Register on that day', ru: 'Реестр на тот день' },
  nothing: {
    en: 'Nothing is frozen in this filing, so nothing can be compared.',
    ru: 'В этой подаче ничего не зафиксировано: сравнить не с чем.',
  },
};

/** These are typed into the portal field by field. */
const throughPortal: readonly unknown[] = ['notification', 'change-notification'];

function StateSelect({ filing }: { readonly filing: Filing }) {
  const say = useSay();
  const { write } = useRegisterActions();
  const mayWrite = useMayWrite();
  const options = filingStates.terms.map(({ code, label }) => ({ value: code, label: say(label) }));
  return (
    <State data-path="/state">
      <span>{say(words.state)}</span>
      <PlainSelect
        label={say(words.state)}
        disabled={!mayWrite}
        options={options}
        value={filing.state ?? 'draft'}
        onChange={(state) => write(filing.id, '/state', state)}
      />
    </State>
  );
}

function Deeds({ filing, onPrint }: Pick<FilingFrameProps, 'filing' | 'onPrint'>) {
  const say = useSay();
  const register = useRegister();
  const past = usePast();
  const printed = documentOf(filing, register);
  const isMade = documentKinds.some(({ id }) => id === printed?.id);
  const day = factsOf(filing);
  return (
    <Row>
      {printed && isMade && (
        <Button size="small" variant="outlined" onClick={() => onPrint(printed)}>
          {say(words.print)}
        </Button>
      )}
      {filing.facts && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => onPrint({ id: 'changes-report', options: { from: filing.id } })}
        >
          {say(words.printChanges)}
        </Button>
      )}
      {day && !past.day && (
        <Button size="small" onClick={() => past.ask(day)}>
          {say(words.onThatDay)}
        </Button>
      )}
    </Row>
  );
}

/** What can be done with a filing above its form, or in its place what changed since and what to type into the portal. */
export function FilingFrame({ filing, view, onView, onPrint, form }: FilingFrameProps) {
  const say = useSay();
  const { language } = useLanguage();
  const register = useDeferredValue(useRegister());
  const since = useWorkedOut(useCallback(() => comparingFiling(filing, register), [filing, register]));
  const isTyped = throughPortal.includes(filing.kind);
  const isKnown = since !== undefined && since !== 'froze-nothing';
  const count = isKnown ? countChanges(since.differences) : 0;
  return (
    <>
      <Tools>
        <StateSelect filing={filing} />
        <FrozenFacts filing={filing} />
        <Deeds filing={filing} onPrint={onPrint} />
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={say(words.views)}
          value={view ?? 'form'}
          onChange={(_event, next: string | null) => {
            if (next) onView(next === 'changes' || next === 'portal' ? next : undefined);
          }}
        >
          <ToggleButton value="form">{say(words.form)}</ToggleButton>
          <ToggleButton value="changes">
            {say(words.changes)}
            {count > 0 && ` · ${count.toLocaleString(language)}`}
          </ToggleButton>
          {isTyped && <ToggleButton value="portal">{say(words.portal)}</ToggleButton>}
        </ToggleButtonGroup>
      </Tools>
      {view === 'changes' && isKnown && <Differences {...since} after={register} />}
      {view === 'changes' && !isKnown && say(since ? words.nothing : looking)}
      {view === 'portal' && isTyped && <Crib />}
      {(view === undefined || (view === 'portal' && !isTyped)) && form}
    </>
  );
}
