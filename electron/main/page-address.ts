/**
 * Scheme and host of our page. The window's storage belongs to this origin: another scheme or host would be another,
 * empty register, so neither may ever change.
 */
export const pageScheme = 'app';
export const pageOrigin = 'app://ropa';
export const pageAddress = `${pageOrigin}/index.html`;

/**
 * Whether the address lies on our own page's origin. `URL.origin` is the text `null` for every scheme that is not the
 * web's own, so that it would take any of them for ours: scheme and host are compared instead.
 */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return `${url.protocol}//${url.host}` === pageOrigin && url.username === '' && url.password === '';
}
