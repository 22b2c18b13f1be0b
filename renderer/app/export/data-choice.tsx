import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { dataFormats, labelOfFormat, type DataFormat } from '../../../shared/exchange/data-formats.ts';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';

const words = {
  lead: { en: 'For other programs', ru: 'Для других программ' },
  hint: {
    en: 'Data without the history. A workbook can be edited in Excel and imported again: what was changed in it is merged cell by cell.',
    ru: 'Данные без истории. Книгу можно изменить в Excel и импортировать: изменённое в ней сливается по ячейкам.',
  },
};

const Lead = styled('h3')({ margin: '16px 0 4px', color: colours.second, ...type.label });
const Hint = styled('p')({ margin: '0 0 8px', color: colours.second, ...type.small });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

interface DataChoiceProps {
  readonly isDisabled: boolean;
  readonly onChoose: (format: DataFormat) => void;
}

/** The register as data: a button a format. */
export function DataChoice({ isDisabled, onChoose }: DataChoiceProps) {
  const say = useSay();
  return (
    <section aria-labelledby="export-data">
      <Lead id="export-data">{say(words.lead)}</Lead>
      <Hint>{say(words.hint)}</Hint>
      <Row>
        {dataFormats.map((format) => (
          <Button
            key={format}
            type="button"
            variant="outlined"
            size="small"
            disabled={isDisabled}
            onClick={() => onChoose(format)}
          >
            {say(labelOfFormat(format))}
          </Button>
        ))}
      </Row>
    </section>
  );
}
