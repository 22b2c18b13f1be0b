import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { hashOf, routeOf, type Route } from './route.ts';

const onHashChange = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

const currentHash = (): string => window.location.hash;

/** The route in the address, and how to go to another one. */
export function useRoute(): { readonly route: Route; readonly go: (route: Route) => void } {
  const hash = useSyncExternalStore(onHashChange, currentHash);
  const route = useMemo(() => routeOf(hash), [hash]);
  const go = useCallback((next: Route) => {
    window.location.hash = hashOf(next);
  }, []);
  return { route, go };
}
