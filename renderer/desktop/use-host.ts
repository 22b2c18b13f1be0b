import type { Bridge } from '../../shared/bridge/contract.ts';
import { browserHost } from './browser-host.ts';
import { electronHost } from './electron-host.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Put there by the preload script; a browser has none. */
    readonly ropaDesk?: Bridge;
  }
}

const host: Host = window.ropaDesk ? electronHost(window.ropaDesk) : browserHost;

/** What lies outside the page; the same for as long as the page lives. */
export const useHost = (): Host => host;
