import { hash } from 'node:crypto';
import path from 'node:path';

/** One thing done to a disk, as a crash may lose it. Files are numbered: a name may pass from one to another. */
export type Step =
  | { readonly type: 'create'; readonly file: string; readonly node: number }
  | { readonly type: 'write'; readonly node: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'truncate'; readonly node: number; readonly length: number }
  | { readonly type: 'rename'; readonly from: string; readonly to: string; readonly node: number }
  | { readonly type: 'unlink'; readonly file: string }
  | { readonly type: 'sync'; readonly node: number }
  | { readonly type: 'sync-folder'; readonly folder: string };

/** Names and the bytes of the files they stand for. The arrays are never written to. */
export interface Tree {
  readonly names: ReadonlyMap<string, number>;
  readonly data: ReadonlyMap<number, Uint8Array>;
}

export const emptyTree: Tree = { names: new Map(), data: new Map() };

/** The step reaches the disk with this flush. A name lies in its folder, bytes lie in their file. */
export function isFlushedBy(step: Step, flush: Step): boolean {
  if (flush.type === 'sync')
    return (step.type === 'write' || step.type === 'truncate') && step.node === flush.node;
  if (flush.type !== 'sync-folder') return false;
  if (step.type === 'create' || step.type === 'unlink') return path.dirname(step.file) === flush.folder;
  return step.type === 'rename' && path.dirname(step.to) === flush.folder;
}

/** The tree after the steps, in order. */
export function after(tree: Tree, steps: readonly Step[]): Tree {
  if (steps.length === 0) return tree;
  const names = new Map(tree.names);
  const data = new Map(tree.data);
  for (const step of steps) {
    if (step.type === 'create') names.set(step.file, step.node);
    else if (step.type === 'unlink') names.delete(step.file);
    else if (step.type === 'rename') {
      names.delete(step.from);
      names.set(step.to, step.node);
    } else if (step.type === 'write') data.set(step.node, written(data.get(step.node), step.at, step.bytes));
    else if (step.type === 'truncate') data.set(step.node, cut(data.get(step.node), step.length));
  }
  return { names, data };
}

const none = new Uint8Array(0);

/** Bytes that were skipped over read as zeros, as on every system. */
function written(before: Uint8Array = none, at: number, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.max(before.length, at + bytes.length));
  whole.set(before);
  whole.set(bytes, at);
  return whole;
}

function cut(before: Uint8Array = none, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(before.subarray(0, length));
  return whole;
}

const digests = new WeakMap<Uint8Array, string>();

function digestOf(bytes: Uint8Array): string {
  const known = digests.get(bytes);
  if (known !== undefined) return known;
  const digest = hash('sha256', bytes);
  digests.set(bytes, digest);
  return digest;
}

/** The same for two trees only where a reader finds the same names, in the same order, with the same bytes. */
export const fingerprint = ({ names, data }: Tree): string =>
  [...names].map(([file, node]) => `${file}\0${digestOf(data.get(node) ?? none)}`).join('\n');
