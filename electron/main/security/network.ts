import type { Session } from 'electron';
import { isOurPage } from '../page-address.ts';

/** Whether a request stays inside the program: a file of our page, or bytes that it already holds. */
export function staysInside(address: string, devTools: boolean): boolean {
  if (isOurPage(address)) return true;
  const scheme = URL.canParse(address) ? new URL(address).protocol : '';
  if (scheme === 'blob:') return isOurPage(address.slice('blob:'.length));
  return scheme === 'data:' || (devTools && scheme === 'devtools:');
}

/**
 * Nothing leaves the machine: every request that is not for our own page is cancelled before it is made, and no
 * dictionaries are fetched for a spell checker. Developer tools load their own pages where they are allowed at all.
 */
export function cutNetwork(session: Session, devTools: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysInside(details.url, devTools) });
  });
  session.setSpellCheckerEnabled(false);
}
