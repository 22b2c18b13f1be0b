import { plainLetters } from '../headings/fold-heading.ts';
import type { Row } from '../source-document.ts';

/** A cell in which something stands. */
export interface Cell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row; one that repeats its neighbour is the same one, merged. */
export const filledCells = ({ cells }: Row): readonly Cell[] =>
  cells.flatMap((cell, column) =>
    cell.trim() === '' || (column > 0 && cell === cells[column - 1]) ? [] : [{ column, text: cell.trim() }],
  );

/** Headings of columns that only say that a value stands below. */
const valueColumns =
  /^(?:descriptions?|beschreibung|descripcion|descrizione|omschrijving|valeurs?|values?|inhalt|eintrag|angaben?|antwort|answers?|reponses?|respuesta|risposta|antwoord|contenu|contenido|contenuto|precisions?|details?|comment(?:s|aires?)?|значение|описание|ответ|содержание|сведения|svar|beskrivelse|valor|wert|entry|informac\p{L}+|informat\p{L}+|dettagli\p{L}*|detall\p{L}*|detalh\p{L}*|einzelheiten|toelichting|waarde|vaerdi|verdi|vardet?|wartosc|opis|contingut\p{L}*|valoare|zawartosc|explications?|erlauterung|uppgift(?:er)?|op?plysning(?:er)?|tiedot?|arvo|vastaus|kuvaus|odpowiedz|resposta|sisalto|hodnota|obsah|ertek|leiras|τιμη|стойност|deger|aciklama|descricao|raspuns|descriere)(?!\p{L}).{0,24}$/u;
const fieldColumns =
  /^(?:field|feld|champs?|campo|camp|veld|поле|показатель|реквизит|наименование (?:поля|показателя)|item|element|felt|frage|question|pregunta|rubrique|rubrik|parameter|параметр|attribute?|elemento?|information|informacion|informazione|apartat|apartado|aspect\p{L}*|kriterium|criteri\p{L}+|pole|voce|merkmal|kategorie|category|categoria|onderdeel|punt|punkt|section|sezione|seccion|раздел|пункт|сведения|параметр обработки|вопрос|реквизиты?|angabe|attribut|falt|emne|tema|sporsmal|sporgsmal|fraga|kentta|kysymys|kohta|pytanie|polozka|mezo|adat|πεδιο|поле|alan|pergunta|propiedad|propriete|eigenschaft|eigenschap|kenmerk|vraag|domanda|thema|topic|property|parametro|№|n[ro]?\.?|lp\.?|#)$/u;

/** Whether a heading only says that a value stands below it. */
export const isValueColumn = (text: string): boolean => valueColumns.test(plainLetters(text));

/** Whether cells are the headings over labels and values: “Field | Description”. */
export const areColumnHeadings = (label: Cell, values: readonly Cell[]): boolean =>
  fieldColumns.test(plainLetters(label.text)) && values.every(({ text }) => isValueColumn(text));

/** Whether most rows have three columns whose first repeats or stays empty. */
export function isNested(rows: readonly Row[], first: number): boolean {
  let [below, all, above] = [0, 0, ''];
  for (const row of rows) {
    const cells = filledCells(row);
    if (cells.length === 0) continue;
    all += 1;
    const own = row.cells[first]?.trim() ?? '';
    const inner = row.cells[first + 1]?.trim() ?? '';
    const filled = cells.length === (own === '' ? 2 : 3) && inner !== '';
    if (filled && (own === '' || own === above)) below += 1;
    if (own !== '') above = own;
  }
  return all > 0 && below / all >= 0.3;
}

/** What merely counts rows: “1”, “2.3.”, “a)”, “IV.”; headings over such a column: “No.”, “№ п/п”, “Lp.”. */
const ordinal = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(?[a-zа-я][.)]|[ivx]{1,5}[.)]?)$/iu;
const ordinalColumn =
  /^(?:№(?: ?п\/?п)?|#|n[ro°º]?\.?|num(?:ber|mer|ero|éro)?\.?|lp\.?|l\.p\.|nº|pos\.?|lfd\.? ?nr\.?|п\/п)$/iu;

/** Rows without a first column that only counts them: “3 | Legal basis | Consent” is a label and its value. */
export function withoutOrdinals(rows: readonly Row[]): readonly Row[] {
  const firsts = rows.map(({ cells }) => cells[0]?.trim() ?? '').filter((cell) => cell !== '');
  const counting = firsts.filter((cell, at) => ordinal.test(cell) || (at === 0 && ordinalColumn.test(cell)));
  const isCounted =
    firsts.length >= 2 && counting.length === firsts.length && firsts.some((cell) => ordinal.test(cell));
  return isCounted ? rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) : rows;
}
