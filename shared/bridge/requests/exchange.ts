import { z } from 'zod';
import type { Json } from '../../basics/json.ts';
import type { Text } from '../../wording/wording.ts';

// zod probes `new Function` for speed, which the window's content policy forbids and reports.
z.config({ jitless: true });

/** What one request takes and gives. */
export interface Exchange {
  readonly takes: z.ZodType;
  readonly gives: z.ZodType;
}

export type Exchanges = Readonly<Record<string, Exchange>>;

/** A sentence for the person in front of the window, in both languages. */
export const sentence = z.strictObject({ en: z.string(), ru: z.string() });

/** The answer of a request that does something and has no more to tell than whether it was done. */
export const outcome = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({ done: z.literal(false), message: sentence }),
]);

export const instant = z.string().max(40);
export const registerId = z.uuid();

const words = z.strictObject({ en: z.string().optional(), ru: z.string().optional() });

/** Text a person entered, in either language. */
export const text = z.custom<Text>((value) => words.safeParse(value).success);

const anyJson = z.json();

/** Plain data, as JSON has it. */
export const json = z.custom<Json>((value) => anyJson.safeParse(value).success);
