import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../electron/cli/run.ts';
import { load } from '../../shared/file-format/load.ts';

/** What a command line came to: exit code, standard output, standard error. */
export interface Typed {
  readonly code: number;
  readonly printed: string;
  readonly said: string;
}

/** A folder of its own in which command lines are typed. */
export class Folder {
  private path = '';

  async make(): Promise<void> {
    this.path = await mkdtemp(path.join(tmpdir(), 'ropa-'));
  }

  remove = (): Promise<void> => rm(this.path, { recursive: true, force: true });

  at = (name: string): string => path.join(this.path, name);

  put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(this.at(name), content);

  text = (name: string): Promise<string> => readFile(this.at(name), 'utf8');

  names = (): Promise<readonly string[]> => readdir(this.path);

  async digest(name: string): Promise<string> {
    const loaded = load(await this.text(name));
    if (!loaded.ok) throw new Error(loaded.failure.message.en);
    return loaded.value.seal.digest;
  }

  /** Types a command line, its words apart by spaces. */
  async type(line: string): Promise<Typed> {
    let [printed, said] = ['', ''];
    const code = await run(line.split(' '), {
      out: (text) => void (printed += text),
      err: (text) => void (said += text),
      folder: this.path,
      today: '2026-11-29',
      fonts: this.path,
    });
    return { code, printed, said };
  }
}
