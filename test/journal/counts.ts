import { appendFileSync } from 'node:fs';

/** Adds a count to the file that a soak sums up at its end; without a soak, nothing. */
export function keepCount(what: string, count: number): void {
  const file = process.env['ROPA_COUNTS'];
  if (file) appendFileSync(file, `${JSON.stringify({ what, count })}\n`);
}
