/** The text with a capital first letter, as a label of its own begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
