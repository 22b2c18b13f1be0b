import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { isUnder } from '../../../shared/documents/activities-under.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PrintIcon } from '../../components/icons.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { useFound, type Found } from '../../work/findings.ts';
import { looking } from '../../work/use-worked-out.ts';
import { CompletenessLine } from './completeness-line.tsx';
import { entriesOf } from './entries-of.ts';
import { findingLines } from './finding-lines.ts';
import { FindingList } from './finding-list.tsx';
import { FindingTools } from './finding-tools.tsx';
import { chosenFindings, type FindingView } from './finding-view.ts';

export interface FindingsPageProps {
  /** Opens the entry at the field that mends the finding. */
  readonly onOpen: (kind: EntityKind, id: Uuid, path: string | undefined) => void;
  /** Goes to the document that prints the list. */
  readonly onPrint: () => void;
}

const words = {
  title: { en: 'Findings', ru: 'Замечания' },
  print: { en: 'Print the list', ru: 'Печать списка' },
  clean: { en: 'Nothing is missing', ru: 'Всё на месте' },
  cleanLead: {
    en: 'No rule of the laws chosen finds anything wrong. New findings appear here as soon as something changes.',
    ru: 'Ни одно правило выбранных законов ничего не нашло. Новые замечания появятся здесь, как только что-то изменится.',
  },
  lawless: { en: 'Nothing was checked', ru: 'Ничего не проверено' },
  lawlessLead: {
    en: 'No law is chosen. Choose one in the card of the organisation.',
    ru: 'Закон не выбран. Выберите его в карточке организации.',
  },
  none: { en: 'Nothing of this kind', ru: 'Таких замечаний нет' },
  noneLead: {
    en: 'Choose another severity or law above.',
    ru: 'Выберите другую важность или закон.',
  },
};

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 'calc(100% + 32px)',
  margin: '-8px 0 -24px',
});

const firstView: FindingView = { severity: undefined, regime: undefined, by: 'entry', withWaived: false };

function useLines({ findings }: Found, view: FindingView) {
  const { language } = useLanguage();
  const register = useDeferredValue(useRegister());
  const entryOf = useMemo(() => entriesOf(register, language), [register, language]);
  const lines = useMemo(
    () => findingLines(chosenFindings(findings, view), view.by, { entryOf, language }),
    [findings, view, entryOf, language],
  );
  return { entryOf, lines };
}

function NothingHere({ found }: { readonly found: Found }) {
  const say = useSay();
  const register = useRegister();
  if (found.register === undefined) return <EmptyState title={say(looking)}>{''}</EmptyState>;
  if (!regimes.some(({ id }) => isUnder(register, id)))
    return <EmptyState title={say(words.lawless)}>{say(words.lawlessLead)}</EmptyState>;
  const isClean = found.findings.every(({ waiver }) => waiver !== undefined);
  return (
    <EmptyState title={say(isClean ? words.clean : words.none)}>
      {say(isClean ? words.cleanLead : words.noneLead)}
    </EmptyState>
  );
}

/** Everything the laws find in the register, gravest first; each finding leads to its field. */
export function FindingsPage({ onOpen, onPrint }: FindingsPageProps) {
  const say = useSay();
  const { remove } = useRegisterActions();
  const found = useDeferredValue(useFound());
  const [view, setView] = useState<FindingView>(firstView);
  const { entryOf, lines } = useLines(found, view);
  const open = useCallback(
    ({ entity, path }: Finding) => onOpen(entryOf(entity)?.kind ?? 'activities', entity, path),
    [entryOf, onOpen],
  );
  const takeBack = useCallback((waiver: Uuid) => remove('waivers', waiver), [remove]);
  return (
    <PageFrame
      title={say(words.title)}
      actions={
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={onPrint}>
          {say(words.print)}
        </Button>
      }
    >
      <Column>
        <CompletenessLine {...found.completeness} />
        <FindingTools findings={found.findings} view={view} onView={setView} />
        {lines.length === 0 ? (
          <NothingHere found={found} />
        ) : (
          <FindingList lines={lines} by={view.by} onOpen={open} onTakeBack={takeBack} />
        )}
      </Column>
    </PageFrame>
  );
}
