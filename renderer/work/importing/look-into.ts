import type { Keys } from '../file-work.ts';
import { importLine, type OpenedOrNot } from './import-line.ts';
import type { Remembered, Source } from './messages.ts';

/** What a file is, before it is known what to do with it. */
export type LookedInto =
  { readonly type: 'cancelled' | 'own' } | { readonly type: 'foreign'; readonly answer: OpenedOrNot };

const noKeys: Keys = { identity: '', colleagues: [] };

/** Looks beside the window whether a file is a register of ours, and reads it where it is not. */
export async function lookInto(
  source: Source,
  remembered: Remembered,
  signal?: AbortSignal,
): Promise<LookedInto> {
  const line = importLine();
  signal?.addEventListener('abort', line.end);
  try {
    if (source.type === 'file' && (await line.isOwn(source.bytes))) return { type: 'own' };
    return { type: 'foreign', answer: await line.open(source, noKeys, remembered) };
  } catch (error) {
    if (signal?.aborted) return { type: 'cancelled' };
    throw error;
  } finally {
    line.end();
  }
}
