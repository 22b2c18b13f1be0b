import { plainLetters } from '../headings/fold-heading.ts';
import type { Block } from '../source-document.ts';

/** Sheets that hold what a template offers to choose from, and examples of how to fill it in. */
const pickList =
  /^(?:listes?|lists?|listen|listas?|elenchi|lijst(?:en)?|списки|справочник(?:и)?|dropdowns?|drop-down(?: lists?)?|auswahl(?:listen?)?|lookups?|menus? deroulants?|valeurs?|listes? deroulantes?|opzioni|keuzelijst(?:en)?|lister|wertelisten?|data validation|stammdaten listen)$/;

/** Leaves out the choices a template offers: nobody chose them. */
export const withoutPickLists = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block) =>
      block.type !== 'table' || block.name === undefined || !pickList.test(plainLetters(block.name).trim()),
  );
