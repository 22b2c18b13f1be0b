/** Sent to the window when what is on its way must be written now: before the program closes. */
export const flushEvent = 'ropa-desk-flush';
