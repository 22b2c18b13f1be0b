import styled from '@emotion/styled';
import { colours, focusRing } from './look.ts';

/** A deed that is there for who looks for it: small words in grey, after what they belong to. */
export const QuietButton = styled('button')({
  display: 'inline',
  margin: 0,
  padding: '0 2px',
  color: colours.third,
  background: 'none',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  fontSize: 12,
  whiteSpace: 'nowrap',
  textDecoration: 'underline',
  textDecorationColor: colours.border,
  textUnderlineOffset: 3,
  cursor: 'pointer',
  '&:hover': { color: colours.ink, textDecorationColor: 'currentColor' },
  '&:focus-visible': focusRing,
});
