import { workerPolicyName } from '../../shared/bridge/worker-policy.ts';

/** As much of the Trusted Types API (W3C) as is needed here; browsers without it take the address as it is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;

const policy = trustedTypes?.createPolicy(workerPolicyName, {
  createScriptURL: (address) => {
    const { origin } = new URL(address, window.location.href);
    if (origin !== window.location.origin) throw new Error(`not a script of ours: ${address}`);
    return address;
  },
});

/** Starts a worker of our own, at the address the bundler gave it; the page's policy lets no other run. */
export function startWorker(address: string): Worker {
  const trusted = policy ? policy.createScriptURL(address) : address;
  return new Worker(trusted as string, { type: 'module' });
}
