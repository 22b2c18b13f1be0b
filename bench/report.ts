/** A measured figure and, where one is promised, the most it may be. */
export interface Figure {
  readonly unit: string;
  readonly value: number;
  readonly most?: number;
}

export const figure = (unit: string, value: number, most?: number): Figure => ({
  unit,
  value,
  ...(most === undefined ? {} : { most }),
});

const shown = ({ unit, value, most }: Figure): string => {
  const number = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  if (most === undefined) return `${number} ${unit}`;
  return `${number} ${unit} (${value <= most ? 'within' : 'OVER'} ${most})`;
};

/** Prints a line of figures. A figure over its mark is said, not hidden: benchmarks inform, tests decide. */
export const report = (what: string, figures: readonly Figure[]): void => {
  // oxlint-disable-next-line no-console -- printing is what a benchmark is for
  console.log(`${what}: ${figures.map(shown).join(', ')}`);
};
