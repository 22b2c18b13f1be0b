/** What is frozen is shown by the page that freezes it; a form has nothing to ask. */
export const SnapshotControl = (): null => null;
