import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import type { DocumentFormat, DocumentKind } from '../../../shared/documents/document-kind.ts';
import type { Register } from '../../../shared/register/register.ts';
import { languages, type Language } from '../../../shared/wording/wording.ts';
import { DateField } from '../../components/date-field.tsx';
import { DownloadIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { OpenConflictsWarning } from '../../forms/open-conflicts-warning.tsx';
import { useSay } from '../../language/language.tsx';

import { OptionField } from './option-field.tsx';
import type { OtherFileChoice } from './use-other-file.ts';

/** What a person chose for a document. */
export interface DocumentChoices {
  readonly language: Language;
  readonly date: string;
  readonly options: Readonly<Record<string, string>>;
}

interface DocumentFormProps {
  readonly kind: DocumentKind;
  readonly register: Register;
  readonly choices: DocumentChoices;
  readonly onChoices: (choices: DocumentChoices) => void;
  readonly onMake: (format: DocumentFormat) => void;
  /** Another register’s file to compare with. */
  readonly other: OtherFileChoice;
  readonly isBusy: boolean;
  /** There is nothing to print. */
  readonly isEmpty: boolean;
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
  gap: '16px 20px',
  maxWidth: 720,
});
const Label = styled('div')({ marginBottom: 6, color: colours.ink, ...type.label });
const Formats = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 20 });

const words = {
  language: { en: 'Language of the document', ru: 'Язык документа' },
  english: { en: 'English', ru: 'Английский' },
  russian: { en: 'Russian', ru: 'Русский' },
  date: { en: 'Date of the document', ru: 'Дата документа' },
  formats: { en: 'Make the document', ru: 'Создать документ' },
};

const languageWords = { en: words.english, ru: words.russian };

/** The usual format first, and most visible. */
const formatOrder: readonly DocumentFormat[] = ['pdf', 'docx', 'xlsx', 'html'];

function LanguageChoice({ choices, onChoices }: Pick<DocumentFormProps, 'choices' | 'onChoices'>) {
  const say = useSay();
  return (
    <div>
      <Label>{say(words.language)}</Label>
      <ToggleButtonGroup
        exclusive
        aria-label={say(words.language)}
        value={choices.language}
        onChange={(_event, language: Language | null) => {
          if (language) onChoices({ ...choices, language });
        }}
      >
        {languages.map((language) => (
          <ToggleButton key={language} value={language}>
            {say(languageWords[language])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Without the options that were taken back: an option not given means everything. */
function withOption(choices: DocumentChoices, id: string, value: string | undefined): DocumentChoices {
  const { [id]: _former, ...others } = choices.options;
  return { ...choices, options: value === undefined ? others : { ...others, [id]: value } };
}

/** The choices of a document and the buttons that make it. */
export function DocumentForm(props: DocumentFormProps) {
  const { kind, register, choices, onChoices, onMake, isBusy, isEmpty, other } = props;
  const say = useSay();
  return (
    <>
      <Fields>
        <LanguageChoice {...props} />
        <DateField
          label={say(words.date)}
          value={choices.date}
          onChange={(date) => date && onChoices({ ...choices, date })}
        />
        {kind.options.map((option) => (
          <OptionField
            key={`${kind.id} ${option.id}`}
            option={option}
            register={register}
            value={choices.options[option.id]}
            file={other.file?.option === option.id ? other.file : undefined}
            problem={other.problem?.option === option.id ? say(other.problem.message) : undefined}
            onFile={() => {
              onChoices(withOption(choices, option.id, undefined));
              other.ask(option.id);
            }}
            onChange={(value) => {
              if (option.file) other.drop();
              onChoices(withOption(choices, option.id, value));
            }}
          />
        ))}
      </Fields>
      <div style={{ marginTop: 20, maxWidth: 720 }}>
        <OpenConflictsWarning of="document" />
      </div>
      <Formats role="group" aria-label={say(words.formats)}>
        {formatOrder
          .filter((format) => kind.formats.includes(format))
          .map((format, at) => (
            <Button
              key={format}
              variant={at === 0 ? 'contained' : 'outlined'}
              startIcon={<DownloadIcon />}
              // Not `disabled`: that would take the keyboard away from who pressed it.
              aria-disabled={isBusy || isEmpty}
              sx={{ '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } }}
              onClick={() => !isBusy && !isEmpty && onMake(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
      </Formats>
    </>
  );
}
