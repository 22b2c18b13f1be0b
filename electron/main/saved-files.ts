/** Remembers, for as long as the program runs, which files the person let us save; the window knows them by receipt. */
export interface SavedFiles {
  /** Takes the path that was saved to and gives the receipt for it, a random UUID. */
  readonly remember: (file: string) => string;
  /** The path behind a receipt of this session; `undefined` for any other text. */
  readonly find: (receipt: string) => string | undefined;
}

export function createSavedFiles(newReceipt: () => string): SavedFiles {
  const files = new Map<string, string>();
  return {
    remember: (file) => {
      const receipt = newReceipt();
      files.set(receipt, file);
      return receipt;
    },
    find: (receipt) => files.get(receipt),
  };
}
