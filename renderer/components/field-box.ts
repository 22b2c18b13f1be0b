import styled from '@emotion/styled';
import { colours, type } from './look.ts';

/** The ground a person writes on: white, a hairline round it, a ring while the keyboard is in it. */
const ground = {
  width: '100%',
  boxSizing: 'border-box',
  minHeight: 40,
  margin: 0,
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  font: 'inherit',
  ...type.body,
} as const;

const focused = {
  outline: 'none',
  borderColor: colours.accent,
  boxShadow: `0 0 0 3px ${colours.accentGround}`,
} as const;

const wrong = { borderColor: colours.error } as const;

const wrongAndFocused = { boxShadow: `0 0 0 3px ${colours.errorGround}` } as const;

const placeholder = { color: colours.third, opacity: 1 } as const;

/** A box that holds other elements: chips, a field and its buttons. */
export const FieldBox = styled('div')({
  ...ground,
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  '&:focus-within': focused,
  '&:has([aria-invalid="true"])': wrong,
  '&:has([aria-invalid="true"]):focus-within': wrongAndFocused,
  '&:has([readonly])': { background: 'transparent' },
});

/** A field of its own box. */
export const BoxInput = styled('input')({
  ...ground,
  padding: '9px 12px',
  '&:focus': focused,
  '&[aria-invalid="true"]': wrong,
  '&[aria-invalid="true"]:focus': wrongAndFocused,
  '&::placeholder': placeholder,
  '&[readonly]': { background: 'transparent' },
});

/** A field of many lines that grows with what is written. */
export const BoxTextarea = styled('textarea')({
  ...ground,
  display: 'block',
  padding: '9px 12px',
  minHeight: 60,
  maxHeight: 480,
  resize: 'none',
  fieldSizing: 'content',
  '&:focus': focused,
  '&[aria-invalid="true"]': wrong,
  '&[aria-invalid="true"]:focus': wrongAndFocused,
  '&::placeholder': placeholder,
  '&[readonly]': { background: 'transparent' },
});

/** A field without a box, inside one. */
export const BareInput = styled('input')({
  flex: '1 1 80px',
  minWidth: 80,
  boxSizing: 'border-box',
  margin: 0,
  padding: '9px 12px',
  color: 'inherit',
  background: 'none',
  border: 0,
  outline: 'none',
  font: 'inherit',
  ...type.body,
  '&::placeholder': placeholder,
});

/** A small button inside a box: an icon and nothing round it. */
export const BoxButton = styled('button')({
  flex: 'none',
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 28,
  height: 28,
  margin: '0 5px 0 0',
  padding: 0,
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { color: colours.ink, background: colours.selected },
  '&:focus-visible': { outline: `2px solid ${colours.accent}` },
});

/** A box of chips with a field after them. */
export const ChipBox = styled(FieldBox)({ flexWrap: 'wrap', gap: 6, padding: '8px 12px', cursor: 'text' });

export const ChipInput = styled(BareInput)({
  padding: 0,
  minHeight: 22,
  minWidth: 64,
  // Nothing will be typed: it is reached by the keyboard, but takes no room.
  '&[readonly]': { position: 'absolute', right: 0, bottom: 0, width: 1, minWidth: 1, opacity: 0 },
});
