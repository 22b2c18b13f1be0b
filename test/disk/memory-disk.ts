import path from 'node:path';
import type { Disk, OpenFile } from '../../electron/files/disk.ts';
import { after, emptyTree, type Step, type Tree } from './file-log.ts';

/** A disk in memory, and all that was done to it, for `crashStates`. */
export interface MemoryDisk extends Disk {
  readonly steps: readonly Step[];
  /** What lay there before any step. */
  readonly base: () => Tree;
  /** What lies there now. */
  readonly tree: () => Tree;
  /** The bytes of every file, by path. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  /** Puts a file there, with its folders, as if it had always been. */
  readonly put: (file: string, bytes: Uint8Array) => void;
}

const failure = (code: string, file: string): Error => Object.assign(new Error(`${code}: ${file}`), { code });

/** Bytes that grow without being copied each time. */
interface Node {
  readonly number: number;
  buffer: Uint8Array;
  length: number;
}

function write(node: Node, at: number, bytes: Uint8Array): void {
  const end = at + bytes.length;
  if (end > node.buffer.length) {
    const larger = new Uint8Array(end * 2);
    larger.set(node.buffer.subarray(0, node.length));
    node.buffer = larger;
  }
  node.buffer.set(bytes, at);
  node.length = Math.max(node.length, end);
}

function truncate(node: Node, length: number): void {
  if (length < node.length) node.buffer.fill(0, length, node.length);
  else write(node, node.length, new Uint8Array(length - node.length));
  node.length = length;
}

interface Machine {
  readonly names: Map<string, Node>;
  readonly folders: Set<string>;
  readonly steps: Step[];
  next: number;
}

function addFolder(machine: Machine, folder: string): void {
  if (machine.folders.has(folder)) return;
  machine.folders.add(folder);
  if (path.dirname(folder) !== folder) addFolder(machine, path.dirname(folder));
}

function found(machine: Machine, file: string): Node {
  const node = machine.names.get(file);
  if (!node) throw failure(machine.folders.has(file) ? 'EISDIR' : 'ENOENT', file);
  return node;
}

function create(machine: Machine, file: string): Node {
  if (!machine.folders.has(path.dirname(file))) throw failure('ENOENT', file);
  const node: Node = { number: machine.next++, buffer: new Uint8Array(0), length: 0 };
  machine.names.set(file, node);
  machine.steps.push({ type: 'create', file, node: node.number });
  return node;
}

function open(machine: Machine, file: string, flags: 'r' | 'r+' | 'a' | 'wx'): OpenFile {
  const there = machine.names.has(file);
  if (flags === 'wx' && there) throw failure('EEXIST', file);
  const node = there || flags === 'r' || flags === 'r+' ? found(machine, file) : create(machine, file);
  let at = 0;
  const flush = async (): Promise<void> => {
    machine.steps.push({ type: 'sync', node: node.number });
  };
  return {
    write: async (bytes) => {
      if (flags === 'r') throw failure('EBADF', file);
      const from = flags === 'a' ? node.length : at;
      machine.steps.push({ type: 'write', node: node.number, at: from, bytes: new Uint8Array(bytes) });
      write(node, from, bytes);
      at = from + bytes.length;
      return bytes.length;
    },
    datasync: flush,
    sync: flush,
    truncate: async (length) => {
      machine.steps.push({ type: 'truncate', node: node.number, length });
      truncate(node, length);
    },
    close: async () => {},
  };
}

function unlink(machine: Machine, file: string): void {
  found(machine, file);
  machine.names.delete(file);
  machine.steps.push({ type: 'unlink', file });
}

const isBelow = (file: string, folder: string): boolean => file.startsWith(`${folder}${path.sep}`);

function list(machine: Machine, folder: string): readonly string[] {
  if (!machine.folders.has(folder)) throw failure('ENOENT', folder);
  const paths = [...machine.names.keys(), ...machine.folders];
  return paths
    .filter((file) => path.dirname(file) === folder && file !== folder)
    .map((file) => path.basename(file));
}

function rename(machine: Machine, from: string, to: string): void {
  if (machine.folders.has(from)) return renameFolder(machine, from, to);
  const node = found(machine, from);
  if (!machine.folders.has(path.dirname(to))) throw failure('ENOENT', to);
  machine.names.delete(from);
  machine.names.set(to, node);
  machine.steps.push({ type: 'rename', from, to, node: node.number });
}

function renameFolder(machine: Machine, from: string, to: string): void {
  const moved = (file: string): string => path.join(to, path.relative(from, file));
  for (const folder of [...machine.folders].filter((one) => one === from || isBelow(one, from))) {
    machine.folders.delete(folder);
    addFolder(machine, moved(folder));
  }
  for (const file of [...machine.names.keys()].filter((one) => isBelow(one, from)))
    rename(machine, file, moved(file));
}

/** A disk with the files of a tree, or an empty one. Folders are there for good once they are made. */
export function memoryDisk(tree: Tree = emptyTree): MemoryDisk {
  const machine: Machine = { names: new Map(), folders: new Set(), steps: [], next: 1 };
  const readFile = (file: string): Uint8Array => {
    const node = found(machine, file);
    return node.buffer.slice(0, node.length);
  };
  const base = { names: new Map<string, number>(), data: new Map<number, Uint8Array>() };
  const put = (file: string, bytes: Uint8Array): void => {
    addFolder(machine, path.dirname(file));
    const node = { number: machine.next++, buffer: new Uint8Array(bytes), length: bytes.length };
    machine.names.set(file, node);
    base.names.set(file, node.number);
    base.data.set(node.number, new Uint8Array(bytes));
  };
  for (const [file, node] of tree.names) put(file, tree.data.get(node) ?? new Uint8Array(0));
  const copy = async (from: string, to: string): Promise<void> => {
    const bytes = readFile(from);
    await open(machine, to, machine.names.has(to) ? 'r+' : 'wx').truncate(0);
    await open(machine, to, 'a').write(bytes);
  };
  return {
    steps: machine.steps,
    base: () => base,
    tree: () => after(base, machine.steps),
    files: () => new Map([...machine.names.keys()].map((file) => [file, readFile(file)])),
    put,
    open: async (file, flags) => open(machine, file, flags),
    readFile: async (file) => readFile(file),
    list: async (folder) => list(machine, folder),
    makeFolder: async (folder) => addFolder(machine, folder),
    rename: async (from, to) => rename(machine, from, to),
    unlink: async (file) => unlink(machine, file),
    removeFolder: async (folder) => {
      for (const file of [...machine.names.keys()].filter((one) => isBelow(one, folder)))
        unlink(machine, file);
      for (const one of [...machine.folders].filter((name) => name === folder || isBelow(name, folder)))
        machine.folders.delete(one);
    },
    copyFile: copy,
    size: async (file) => found(machine, file).length,
    exists: async (file) => machine.names.has(file) || machine.folders.has(file),
    syncFolder: async (folder) => {
      machine.steps.push({ type: 'sync-folder', folder });
    },
    freeBytes: async () => undefined,
    pause: async () => {},
  };
}
