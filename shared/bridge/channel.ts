/** The name under which a request travels from the window to the shell. */
export const channelOf = (request: string): string => `ropa-desk/${request}`;
