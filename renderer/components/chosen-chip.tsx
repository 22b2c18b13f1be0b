import styled from '@emotion/styled';
import { useSay } from '../language/language.tsx';
import { CloseIcon } from './icons.tsx';
import { colours, type } from './look.ts';
import type { Option } from './option.ts';

interface ChosenChipProps {
  readonly option: Option;
  /** Without it the chip cannot be taken out. */
  readonly onRemove?: (value: string) => void;
}

const Chip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  maxWidth: '100%',
  boxSizing: 'border-box',
  minHeight: 22,
  padding: '2px 8px',
  color: colours.ink,
  background: colours.selected,
  borderRadius: 6,
  cursor: 'default',
  ...type.small,
  fontSize: 13,
});

const Detail = styled('span')({ marginLeft: 6, color: colours.third, fontSize: 11.5, whiteSpace: 'nowrap' });
const Doubt = styled('span')({ marginLeft: 6, color: colours.check, fontWeight: 600 });

const Remove = styled('button')({
  flex: 'none',
  display: 'inline-flex',
  margin: '0 -5px 0 3px',
  padding: 1,
  color: colours.third,
  background: 'none',
  border: 0,
  borderRadius: 4,
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&:focus-visible': { color: colours.ink, outline: `2px solid ${colours.accent}` },
});

const words = {
  remove: { en: 'Remove', ru: 'Убрать' },
  toCheck: { en: 'Wording to be checked against the source', ru: 'Формулировка уточняется по источнику' },
};

/** Something chosen, with its place in the law small beside it. */
export function ChosenChip({ option, onRemove }: ChosenChipProps) {
  const say = useSay();
  return (
    <Chip>
      <span>
        {option.label}
        {option.detail && <Detail>{option.detail}</Detail>}
      </span>
      {option.doubtful && <Doubt title={say(words.toCheck)}>?</Doubt>}
      {onRemove && (
        <Remove
          type="button"
          data-chip
          tabIndex={-1}
          aria-label={`${say(words.remove)}: ${option.label}`}
          onClick={(event) => {
            event.stopPropagation();
            onRemove(option.value);
          }}
        >
          <CloseIcon style={{ fontSize: 14 }} />
        </Remove>
      )}
    </Chip>
  );
}
