// npm run bench: each measurement of bench/, one after another in a process of its own.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { step, top } from './step.mjs';

const benches = readdirSync(path.join(top, 'bench')).filter((file) => file.endsWith('.mjs'));
const passed = benches.toSorted().map((file) => step(file, [`bench/${file}`]));
process.exitCode = passed.every(Boolean) ? 0 : 1;
