import styled from '@emotion/styled';
import type { Option } from './option.ts';
import { colours, type } from './look.ts';

interface PlainSelectProps {
  /** Its name for those who do not see it. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

/** Written as CSS because the types of CSS do not know `base-select` yet. */
const drawnByUs = `
@supports (appearance: base-select) {
  &, &::picker(select) { appearance: base-select; }
  &::picker-icon {
    content: '';
    width: 6px;
    height: 6px;
    margin: -4px 2px 0 auto;
    align-self: center;
    border-right: 1.5px solid ${colours.second};
    border-bottom: 1.5px solid ${colours.second};
    transform: rotate(45deg);
  }
  &::picker(select) {
    margin-top: 4px;
    padding: 4px;
    color: ${colours.ink};
    background: ${colours.card};
    border: 1px solid ${colours.border};
    border-radius: 8px;
    box-shadow: 0 8px 24px rgb(0 0 0 / 12%);
  }
  & option { padding: 6px 8px; border-radius: 6px; }
  & option:hover, & option:focus-visible { background: ${colours.selected}; outline: none; }
  & option::checkmark { display: none; }
  & option:checked { color: ${colours.accent}; font-weight: 500; }
}`;

/** The browser's own select, drawn in our hand where the browser lets us. */
const Select = styled('select')(
  {
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: 40,
    padding: '9px 12px',
    color: colours.ink,
    background: colours.card,
    border: `1px solid ${colours.border}`,
    borderRadius: 8,
    font: 'inherit',
    ...type.body,
    cursor: 'pointer',
    '&:hover': { background: colours.card },
    '&:focus-visible': {
      outline: 'none',
      borderColor: colours.accent,
      boxShadow: `0 0 0 3px ${colours.accentGround}`,
    },
    '&:disabled': { color: colours.second, background: 'transparent', cursor: 'default' },
  },
  drawnByUs,
);

/** A choice among a few words, such as units: no search, no list of our own. */
export function PlainSelect({ label, options, value, onChange, disabled = false }: PlainSelectProps) {
  const isOffered = options.some((option) => option.value === value);
  return (
    <Select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {!isOffered && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
