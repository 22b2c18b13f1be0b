// node scripts/total.mjs <exit code>: what failed in the last `npm test`, and the sum, alone on the last line. A run that ended badly is never
// reported as without failures.
import { totalCounts } from './counts.mjs';

const { passed, failed, failures } = totalCounts();
for (const one of failures) console.log(`\nFAILED ${one}`);
const endedWell = process.argv[2] === '0';
console.log(`${passed} passed, ${endedWell ? failed : Math.max(failed, 1)} failed`);
process.exitCode = endedWell && failed > 0 ? 1 : 0;
