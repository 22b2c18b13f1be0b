// npm test: what the tests need, then everything there is to prove. Both halves run, so that one run tells all.
import { forgetCounts } from './counts.mjs';
import { step } from './step.mjs';

forgetCounts();
if (!step('prerequisites', ['scripts/prerequisites.mjs'])) process.exit(1);
const passed = [step('check', ['scripts/check.mjs']), step('journeys', ['scripts/journeys.mjs'])];
process.exitCode = passed.every(Boolean) ? 0 : 1;
