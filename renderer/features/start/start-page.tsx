import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { samples } from '../../../shared/samples/catalogue.ts';
import type { Sample } from '../../../shared/samples/sample.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import { FolderIcon, PlusIcon, SearchIcon, UndoIcon, type Icon } from '../../components/icons.tsx';
import { colours, focusRing, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { NewRegisterForm } from './new-register-form.tsx';

export interface StartPageProps {
  readonly onCreate: (name: Text, regimes: readonly RegimeId[]) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onOpenFile: () => void;
  /** What stands behind the door to the backups; a browser has no such door. */
  readonly restore?: ReactNode;
  /** The way back to a register that is open already. */
  readonly onBack?: () => void;
}

const words = {
  welcome: { en: 'Ropa Desk', ru: 'Ropa Desk' },
  lead: {
    en: 'The record of processing activities, kept on this computer: one register, finished documents under the GDPR and 152-FZ.',
    ru: 'Реестр процессов обработки персональных данных на этом компьютере: один реестр, готовые документы по 152-ФЗ и GDPR.',
  },
  empty: { en: 'Start an empty register', ru: 'Начать пустой реестр' },
  emptyLead: {
    en: 'Name your organisation and its laws; add activities one by one.',
    ru: 'Назовите организацию и её законы; процессы добавляйте по одному.',
  },
  sample: { en: 'Open a sample', ru: 'Открыть пример' },
  sampleLead: {
    en: 'A finished register of an invented organisation, to look around in.',
    ru: 'Готовый реестр вымышленной организации, чтобы осмотреться.',
  },
  file: { en: 'Open a file', ru: 'Открыть файл' },
  fileLead: {
    en: 'A register somebody handed you, or your own copy: .ropa.json.',
    ru: 'Реестр, который вам передали, или ваша копия: .ropa.json.',
  },
  restore: { en: 'Restore from a backup', ru: 'Восстановить из копии' },
  restoreLead: {
    en: 'From a second place: another disk, a memory stick, a server.',
    ru: 'Из второго места: другого диска, флешки, сервера.',
  },
  back: { en: 'Back to the register', ru: 'Назад к реестру' },
};

const Place = styled('main')({
  boxSizing: 'border-box',
  width: '100%',
  maxWidth: 920,
  margin: '0 auto',
  padding: '9vh 24px 48px',
  '& h1': { margin: 0, color: colours.ink, fontSize: 28, lineHeight: '36px', fontWeight: 600 },
  '& > p': { maxWidth: 560, margin: '8px 0 32px', color: colours.second, ...type.body },
});
const Doors = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
  gap: 16,
});
const DoorButton = styled('button')({
  display: 'grid',
  alignContent: 'start',
  gap: 4,
  padding: '20px 20px 22px',
  margin: 0,
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '& .MuiSvgIcon-root': { marginBottom: 12, fontSize: 24, color: colours.accent },
  '& strong': { ...type.section },
  '& span': { color: colours.second, ...type.small, fontSize: 13 },
  '&:hover': { borderColor: colours.accent },
  '&[aria-expanded="true"]': { borderColor: colours.accent, background: colours.accentGround },
  '&:focus-visible': focusRing,
});
const Behind = styled('div')({ marginTop: 24, minHeight: 200 });
const SampleList = styled('div')({ display: 'grid', gap: 8 });

interface DoorProps {
  readonly icon: Icon;
  readonly title: string;
  readonly lead: string;
  readonly isOpen?: boolean;
  readonly onOpen: () => void;
}

const Door = ({ icon: DoorIcon, title, lead, isOpen, onOpen }: DoorProps) => (
  <DoorButton type="button" aria-expanded={isOpen} onClick={onOpen}>
    <DoorIcon />
    <strong>{title}</strong>
    <span>{lead}</span>
  </DoorButton>
);

function Samples({ onSample }: Pick<StartPageProps, 'onSample'>) {
  const say = useSay();
  return (
    <SampleList>
      {samples.map((sample) => (
        <DoorButton key={sample.name} type="button" onClick={() => onSample(sample)}>
          <strong>{say(sample.label)}</strong>
          <span>{say(sample.description)}</span>
        </DoorButton>
      ))}
    </SampleList>
  );
}

type Opened = 'empty' | 'sample' | 'restore';

/** The doors into a register: an empty one, a sample, a file, and on the desktop a backup. */
export function StartPage({ onCreate, onSample, onOpenFile, restore, onBack }: StartPageProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened>();
  const toggle = (door: Opened) => setOpened(opened === door ? undefined : door);
  const behind: Readonly<Record<Opened, ReactNode>> = {
    empty: <NewRegisterForm onCreate={onCreate} />,
    sample: <Samples onSample={onSample} />,
    restore,
  };
  return (
    <Place>
      <h1>{say(words.welcome)}</h1>
      <p>{say(words.lead)}</p>
      <Doors>
        <Door
          icon={PlusIcon}
          title={say(words.empty)}
          lead={say(words.emptyLead)}
          isOpen={opened === 'empty'}
          onOpen={() => toggle('empty')}
        />
        <Door
          icon={SearchIcon}
          title={say(words.sample)}
          lead={say(words.sampleLead)}
          isOpen={opened === 'sample'}
          onOpen={() => toggle('sample')}
        />
        <Door icon={FolderIcon} title={say(words.file)} lead={say(words.fileLead)} onOpen={onOpenFile} />
        {restore && (
          <Door
            icon={UndoIcon}
            title={say(words.restore)}
            lead={say(words.restoreLead)}
            isOpen={opened === 'restore'}
            onOpen={() => toggle('restore')}
          />
        )}
      </Doors>
      <Behind>{opened && behind[opened]}</Behind>
      {onBack && (
        <Button variant="text" onClick={onBack}>
          {say(words.back)}
        </Button>
      )}
    </Place>
  );
}
