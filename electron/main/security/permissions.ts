import type { Session } from 'electron';
import { isOurPage } from '../page-address.ts';

/**
 * What our own page may do beyond showing itself: keep its storage when the disk runs low, and put a text that the person
 * copies on the clipboard. Electron grants everything unless told otherwise, so everything else is denied here.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
const granted: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];

const isGranted = (permission: string, address: string): boolean =>
  granted.includes(permission) && isOurPage(address);

/** Answers every request for a permission in this session; devices, screens and certificates are never handed out. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}
