import { plainLetters } from '../headings/fold-heading.ts';

const register =
  /^\s*(?:\d+[.)]\s*)?(?:records?|register|inventory|registres?|registros?|registrul?|registar|(?:verarbeitungs)?verzeichnis|rejestr|rekisteri|fortegnelse|protokoll|forteckning|behandlingsprotokoll|реестр|перечень)(?!\p{L})/u;
const ofProcessing =
  /process|operac|operation|operatiun|prelucr|tratament|tractament|tratamiento|traitement|trattament|verarbeitung|verwerking|behandling|przetwarz|kasittely|обработк|activit|attivit|tatigkeit|\b(?:ropa|vvt|rat)\b/u;

/** Whether a text is what a register calls itself: “Record of processing operations” tells no operations. */
export function isRegisterTitle(text: string): boolean {
  const letters = plainLetters(text);
  return register.test(letters) && ofProcessing.test(letters);
}
