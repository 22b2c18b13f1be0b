/** Prefix of the custom properties under which the theme publishes the colours. */
export const themePrefix = 'ropa';

const variableOf = (name: string): string => `var(--${themePrefix}-palette-tone-${name})`;

/** The colours a component may use, by what they mean. The theme gives each its value in light and in dark. */
export const colours = {
  paper: variableOf('paper'),
  card: variableOf('card'),
  selected: variableOf('selected'),
  ink: variableOf('ink'),
  second: variableOf('second'),
  third: variableOf('third'),
  hairline: variableOf('hairline'),
  border: variableOf('border'),
  accent: variableOf('accent'),
  onAccent: variableOf('onAccent'),
  accentGround: variableOf('accentGround'),
  error: variableOf('error'),
  errorGround: variableOf('errorGround'),
  check: variableOf('check'),
  checkGround: variableOf('checkGround'),
  complete: variableOf('complete'),
} as const;

export type ColourName = keyof typeof colours;

/** The one scale of type: pixels, line height in pixels, weight. */
export const type = {
  body: { fontSize: 14, lineHeight: '20px', fontWeight: 400 },
  strong: { fontSize: 14, lineHeight: '20px', fontWeight: 500 },
  small: { fontSize: 12.5, lineHeight: '18px', fontWeight: 400 },
  label: { fontSize: 12.5, lineHeight: '18px', fontWeight: 500 },
  section: { fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  title: { fontSize: 20, lineHeight: '28px', fontWeight: 600 },
} as const;

/** The ring of whatever has the keyboard. */
export const focusRing = { outline: `2px solid ${colours.accent}`, outlineOffset: 2 } as const;

/** Digits of one width, so that numbers stand under each other. */
export const tabular = { fontVariantNumeric: 'tabular-nums' } as const;

/** Read aloud, not shown. */
export const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  border: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
