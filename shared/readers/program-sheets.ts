/**
 * Sheets that a program of ours keeps in a workbook for itself. They are hidden from people, and yet they are read: by them
 * it is told what was changed.
 */
export const isProgramSheet = (name: string): boolean => name.startsWith('ropa-desk.');
