import styled from '@emotion/styled';
import { colours } from './look.ts';
import { stretchesOf } from './match.ts';

interface MarkProps {
  readonly text: string;
  /** The words searched for; an empty search marks nothing. */
  readonly typed: string;
}

const Found = styled('mark')({
  color: 'inherit',
  background: `color-mix(in srgb, ${colours.check} 24%, transparent)`,
  borderRadius: 3,
});

/** A text with the words searched for marked in it. */
export function Mark({ text, typed }: MarkProps) {
  if (typed.trim() === '') return text;
  return stretchesOf(text, typed).map((stretch) =>
    stretch.found ? (
      <Found key={stretch.start}>{stretch.text}</Found>
    ) : (
      <span key={stretch.start}>{stretch.text}</span>
    ),
  );
}
