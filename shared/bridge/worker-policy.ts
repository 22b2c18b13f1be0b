/**
 * The one Trusted Types policy that the page's content policy lets it make. It turns the address of a worker of our own
 * into a `TrustedScriptURL`, without which `new Worker(…)` is refused; no other way to run a string is left open.
 */
export const workerPolicyName = 'ropa-worker';
