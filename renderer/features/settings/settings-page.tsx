import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { languages, type Language, type Wording } from '../../../shared/wording/wording.ts';
import { LineField } from '../../components/line-field.tsx';
import { colours, type } from '../../components/look.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useSetSetting, useSettings, type Settings } from '../../storage/settings.ts';
import { AboutProgram } from './about-program.tsx';
import { DataPlace } from './data-place.tsx';
import { KnownSenders } from './known-senders.tsx';
import { LawPart } from './law-part.tsx';
import { OwnKeys } from './own-keys.tsx';

export interface SettingsPageProps {
  readonly onOpenFile: () => void;
  /** Opens the tables of the law. */
  readonly onTables: () => void;
  /** The list of shortcuts, as the window knows them. */
  readonly shortcuts: ReactNode;
}

const words = {
  title: { en: 'Settings', ru: 'Настройки' },
  you: { en: 'You', ru: 'Вы' },
  name: { en: 'Your name', ru: 'Ваше имя' },
  nameHint: {
    en: 'Stands beside every change you make, and in files you hand on. A position is enough.',
    ru: 'Стоит у каждого вашего изменения и в передаваемых файлах. Достаточно должности.',
  },
  look: { en: 'Language and look', ru: 'Язык и вид' },
  language: { en: 'Language', ru: 'Язык' },
  theme: { en: 'Theme', ru: 'Оформление' },
  keys: { en: 'Files between colleagues', ru: 'Файлы между коллегами' },
  shortcuts: { en: 'Keyboard', ru: 'Клавиатура' },
  data: { en: 'Your data', ru: 'Ваши данные' },
  laws: { en: 'Law tables', ru: 'Таблицы закона' },
  about: { en: 'About', ru: 'О программе' },
};

const languageNames = { en: 'English', ru: 'Русский' };
const themes: Readonly<Record<Settings['colorScheme'], Wording>> = {
  system: { en: 'As the system', ru: 'Как в системе' },
  light: { en: 'Light', ru: 'Светлое' },
  dark: { en: 'Dark', ru: 'Тёмное' },
};
const themeNames = ['system', 'light', 'dark'] as const;

const Sheet = styled('div')({ display: 'grid', gap: 32, maxWidth: 640 });
const Part = styled('section')({
  display: 'grid',
  gap: 16,
  justifyItems: 'start',
  '& > h2': { margin: 0, color: colours.ink, ...type.section },
});
const Label = styled('div')({ marginBottom: 6, color: colours.ink, ...type.label });
const Wide = styled('div')({ width: '100%', maxWidth: 420 });

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, wordsOf, onChange }: ChoiceProps<Value>) {
  return (
    <div>
      <Label>{label}</Label>
      <ToggleButtonGroup
        exclusive
        aria-label={label}
        value={value}
        onChange={(_event, next: Value | null) => next && onChange(next)}
      >
        {values.map((one) => (
          <ToggleButton key={one} value={one}>
            {wordsOf(one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function PersonField() {
  const say = useSay();
  const { person } = useSettings();
  const set = useSetSetting();
  const [typed, setTyped] = useState(person);
  return (
    <Wide>
      <LineField
        label={say(words.name)}
        hint={say(words.nameHint)}
        value={typed}
        onChange={(name) => setTyped(name ?? '')}
        onBlur={() => set('person', typed.trim())}
      />
    </Wide>
  );
}

/** What a person chooses for this installation, and what there is to know of it. */
export function SettingsPage({ onOpenFile, onTables, shortcuts }: SettingsPageProps) {
  const say = useSay();
  const { language, setLanguage } = useLanguage();
  const { colorScheme } = useSettings();
  const set = useSetSetting();
  return (
    <PageFrame title={say(words.title)}>
      <Sheet>
        <Part>
          <h2>{say(words.you)}</h2>
          <PersonField />
        </Part>
        <Part>
          <h2>{say(words.look)}</h2>
          <Choice<Language>
            label={say(words.language)}
            value={language}
            values={languages}
            wordsOf={(one) => languageNames[one]}
            onChange={setLanguage}
          />
          <Choice
            label={say(words.theme)}
            value={colorScheme}
            values={themeNames}
            wordsOf={(one) => say(themes[one])}
            onChange={(scheme) => set('colorScheme', scheme)}
          />
        </Part>
        <Part>
          <h2>{say(words.data)}</h2>
          <DataPlace beside={<OpenFileButton onOpenFile={onOpenFile} />} />
        </Part>
        <Part>
          <h2>{say(words.keys)}</h2>
          <OwnKeys />
          <KnownSenders />
        </Part>
        <Part>
          <h2>{say(words.shortcuts)}</h2>
          {shortcuts}
        </Part>
        <Part>
          <h2>{say(words.laws)}</h2>
          <LawPart onTables={onTables} />
        </Part>
        <Part>
          <h2>{say(words.about)}</h2>
          <AboutProgram />
        </Part>
      </Sheet>
    </PageFrame>
  );
}

const openFile: Wording = { en: 'Open a file…', ru: 'Открыть файл…' };

function OpenFileButton({ onOpenFile }: Pick<SettingsPageProps, 'onOpenFile'>) {
  const say = useSay();
  return (
    <Button variant="outlined" onClick={onOpenFile}>
      {say(openFile)}
    </Button>
  );
}
