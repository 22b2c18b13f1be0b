import path from 'node:path';
import { run } from './run.ts';

const two = (part: number): string => String(part).padStart(2, '0');

const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early (“ropa … | head”): that is not a fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  folder: process.cwd(),
  today: today(),
  fonts: path.join(__dirname, 'fonts'),
})
  // The code is set, not exited with: what is on its way to a pipe still gets there.
  .then((code) => Object.assign(process, { exitCode: code }));
