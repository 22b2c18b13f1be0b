import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useDeferredValue } from 'react';
import { isUnder } from '../../../shared/documents/activities-under.ts';
import { workingOutPublished, type PublishedStatus } from '../../../shared/filings/filing-status.ts';
import { thaw } from '../../../shared/filings/thaw.ts';
import { filingKinds } from '../../../shared/vocabulary/keeping/filings.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { colours } from '../../components/look.ts';
import { entryName } from '../../forms/entry-words.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister } from '../../storage/register.ts';
import { useToday } from '../../work/use-today.ts';
import { useWorkedOut } from '../../work/use-worked-out.ts';
import { changesInWords } from './changes-in.ts';
import { NotificationStanding } from './notification-standing.tsx';
import { StandingRow, type StandingProps } from './standing-row.tsx';

const List = styled('ul')({
  flex: 'none',
  maxWidth: 1010,
  maxHeight: '40%',
  overflowY: 'auto',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  borderBottom: `1px solid ${colours.hairline}`,
});
const words = {
  same: { en: 'Says what the register says', ru: 'Соответствует реестру' },
  differs: { en: 'No longer what the register says', ru: 'Больше не соответствует реестру' },
  unknown: { en: 'Its facts were not frozen', ru: 'Сведения не зафиксированы' },
  open: { en: 'Open', ru: 'Открыть' },
  see: { en: 'See what changed', ru: 'Что изменилось' },
  renew: { en: 'Publish anew', ru: 'Опубликовать заново' },
  title: { en: 'How filings stand', ru: 'Состояние подач' },
};

function PublishedRow({ status, onOpen, onBegin }: StandingProps & { readonly status: PublishedStatus }) {
  const say = useSay();
  const { language } = useLanguage();
  const mayWrite = useMayWrite();
  const { filing, differences } = status;
  const { id, kind = '' } = filing;
  const isKnown = thaw(filing) !== undefined;
  const differs = differences.length > 0;
  const where = [filing.website, filing.audience, filing.address].find((one) => one?.trim());
  const cite = termOf(filingKinds, kind)?.citations.map(say).join(' · ') ?? '';
  return (
    <StandingRow
      name={entryName('filings', filing, language)}
      tone={differs ? 'check' : isKnown ? 'complete' : 'quiet'}
      state={say(differs ? words.differs : isKnown ? words.same : words.unknown)}
      more={
        <>
          {[where, differs && changesInWords(differences, language)].filter(Boolean).join(' · ')}
          {(where || differs) && ' · '}
          <CitationWords words={cite} />
        </>
      }
      deeds={
        differs ? (
          <>
            <Button size="small" onClick={() => onOpen(id, 'changes')}>
              {say(words.see)}
            </Button>
            {mayWrite && (
              <Button size="small" variant="outlined" onClick={() => onBegin(kind)}>
                {say(words.renew)}
              </Button>
            )}
          </>
        ) : (
          <Button size="small" onClick={() => onOpen(id, undefined)}>
            {say(words.open)}
          </Button>
        )
      }
    />
  );
}

/** How what was told to the authority and made public stands against the register, each with its next step. */
export function Standing(props: StandingProps) {
  const say = useSay();
  const register = useDeferredValue(useRegister());
  const today = useToday();
  const start = useCallback(() => workingOutPublished(register, today), [register, today]);
  const published = useWorkedOut(start) ?? [];
  const isRussian = isUnder(register, 'fz-152');
  if (!isRussian && published.length === 0) return null;
  return (
    <List aria-label={say(words.title)}>
      {isRussian && <NotificationStanding {...props} />}
      {published.map((status) => (
        <PublishedRow key={status.filing.id} status={status} {...props} />
      ))}
    </List>
  );
}
