import Button from '@mui/material/Button';
import type { FilingStatus } from '../../../shared/filings/filing-status.ts';
import { filedOn } from '../../../shared/filings/last-filing.ts';
import { thaw } from '../../../shared/filings/thaw.ts';
import { fz152 } from '../../../shared/vocabulary/cite.ts';
import { dayOffNote } from '../../../shared/vocabulary/tables/production-calendar/deadline-from.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import type { Tone } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useToday } from '../../work/use-today.ts';
import { changesInWords } from './changes-in.ts';
import { StandingRow, type StandingProps } from './standing-row.tsx';
import { looking } from '../../work/use-worked-out.ts';
import { useFilingStatus } from './use-filing-status.ts';

const words = {
  name: { en: 'Notification of Roskomnadzor', ru: 'Уведомление Роскомнадзора' },
  notFiled: { en: 'Not filed', ru: 'Не подано' },
  inForce: { en: 'In force', ru: 'Действует' },
  unknown: { en: 'Filed; its facts were not frozen', ru: 'Подано; сведения не зафиксированы' },
  due: { en: 'Changes due until', ru: 'Сообщить об изменениях до' },
  overdue: { en: 'Changes were due until', ru: 'Об изменениях нужно было сообщить до' },
  refused: { en: 'The last filing was refused.', ru: 'Последняя подача отклонена.' },
  begin: { en: 'Prepare the notification', ru: 'Подготовить уведомление' },
  beginChanges: { en: 'Prepare the notification of changes', ru: 'Подготовить уведомление об изменениях' },
  see: { en: 'See what changed', ru: 'Что изменилось' },
  open: { en: 'Open', ru: 'Открыть' },
  filed: { en: 'Filed', ru: 'Подано' },
} satisfies Record<string, Wording>;

const intention = fz152('Art. 22 part 1', 'ч. 1 ст. 22');
const changes = fz152('Art. 22 part 7', 'ч. 7 ст. 22');

/** “4 changes”, “Filed 1 October 2026”: what stands under the name. */
function detailsOf(status: FilingStatus, language: Language): readonly string[] {
  const refused = status.refused ? [words.refused[language]] : [];
  if (status.state === 'nothing-filed') return refused;
  const day = filedOn(status.filing);
  return [
    ...(status.state === 'changes-due' ? [changesInWords(status.differences, language)] : []),
    ...(day ? [`${words.filed[language]} ${dateInWords(day, language)}`] : []),
    ...refused,
  ];
}

function stateOf(status: FilingStatus, today: string, language: Language): readonly [Tone, string] {
  switch (status.state) {
    case 'nothing-filed':
      return ['check', words.notFiled[language]];
    case 'in-force':
      return thaw(status.filing) ? ['complete', words.inForce[language]] : ['quiet', words.unknown[language]];
    default: {
      const isLate = status.deadline < today;
      const day = dateInWords(status.deadline, language);
      return [isLate ? 'error' : 'check', `${words[isLate ? 'overdue' : 'due'][language]} ${day}`];
    }
  }
}

function Deeds({ status, onOpen, onBegin }: StandingProps & { readonly status: FilingStatus }) {
  const say = useSay();
  const mayWrite = useMayWrite();
  if (status.state === 'nothing-filed') {
    return (
      mayWrite && (
        <Button size="small" variant="outlined" onClick={() => onBegin('notification')}>
          {say(words.begin)}
        </Button>
      )
    );
  }
  const { id } = status.filing;
  if (status.state === 'in-force') {
    return (
      <Button size="small" onClick={() => onOpen(id, undefined)}>
        {say(words.open)}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" onClick={() => onOpen(id, 'changes')}>
        {say(words.see)}
      </Button>
      {mayWrite && (
        <Button size="small" variant="outlined" onClick={() => onBegin('change-notification')}>
          {say(words.beginChanges)}
        </Button>
      )}
    </>
  );
}

/** Whether Roskomnadzor was told what the register says, and by when it has to be. */
export function NotificationStanding(props: StandingProps) {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday();
  const status = useFilingStatus();
  if (!status) return <StandingRow name={say(words.name)} tone="quiet" state={say(looking)} />;
  const [tone, state] = stateOf(status, today, language);
  const cite = say(status.state === 'nothing-filed' ? intention : changes);
  const isDayOff = status.state === 'changes-due' && status.nextWorkingDay !== undefined;
  return (
    <StandingRow
      name={say(words.name)}
      tone={tone}
      state={state}
      more={
        <>
          {[...detailsOf(status, language), ''].join(' · ')}
          <CitationWords words={cite} />
          {isDayOff && <div>{say(dayOffNote)}</div>}
        </>
      }
      deeds={<Deeds {...props} status={status} />}
    />
  );
}
