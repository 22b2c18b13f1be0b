import styled from '@emotion/styled';
import { colours } from './look.ts';

/** A key of the keyboard, as it is called on it. */
export const Kbd = styled('kbd')({
  display: 'inline-block',
  minWidth: 16,
  boxSizing: 'border-box',
  padding: '0 4px',
  color: colours.second,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 4,
  font: 'inherit',
  fontSize: 11.5,
  lineHeight: '16px',
  textAlign: 'center',
  whiteSpace: 'nowrap',
});
