import { foldWords } from './fold-words.ts';

/** Words that hold the place of an answer nobody has given yet, folded. */
const words: ReadonlySet<string> = new Set(
  [
    'tbd, tba, tbc, tbs, to be defined, to be determined, to be confirmed, to be completed, to do, todo, fixme',
    'to be filled in, to be added, fill in, insert here, please specify, specify, placeholder, example, sample text',
    'xxx, xx, xxxx, x x x, yyyy mm dd, dd mm yyyy, jj mm aaaa, tt mm jjjj, 00 00 0000',
    'a completer, a renseigner, a definir, a preciser, a remplir, en attente',
    'noch offen, offen, folgt, auszufullen, zu erganzen, zu klaren, noch zu klaren, wird erganzt, bitte ausfullen',
    'por definir, por completar, por determinar, pendiente, a completar, rellenar, completar',
    'da definire, da completare, da compilare, da inserire',
    'invullen, nader te bepalen, nog in te vullen, in te vullen, nog te bepalen',
    'a preencher, a definir, de completat, de stabilit, do uzupelnienia, taydennetaan, skal udfyldes, fylles ut',
    'saknas fyll i, fyll i, ska fyllas i, att fylla i, mangler fyll inn, fyll inn, skal utfylles, taydenna, uzupelnic',
    'уточняется, уточнить, заполнить, указать, будет указано, требуется заполнить, не заполнено, в разработке',
    'lorem ipsum, your company, company name, your name, name here, max mustermann, mustermann, john doe, jane doe',
    'ваше название, наименование организации, иванов иван иванович, фио',
  ]
    .join(', ')
    .split(', ')
    .map(foldWords),
);

/** “[DPO_NAME]”, “{{company}}”, “<insert name>”, “____”, “…”, “???” */
const shapes: readonly RegExp[] = [
  /^\s*[[{<(]{1,2}\s*[^\]}>)]*[\]}>)]{1,2}\s*$/u,
  /^[\s_.…?xX*#–—-]*(?:_{2,}|…|\.{3,}|\?{2,})[\s_.…?xX*#–—-]*$/u,
  /^(?:[\s,;:/|–—-]*\[[\p{L}][^[\]]+\])+[\s.,;:/|–—-]*$/u,
  /^lorem ipsum\b/iu,
];

/** Brackets alone are no placeholder: “(optional)” says something, “[TBD]” and “[Name of the officer]” do not. */
const isBracketShape = (text: string): boolean => /^\s*[[{<]/u.test(text) || words.has(foldWords(text));

/** Domains that RFC 2606 and RFC 6761 keep for examples. */
const exampleAddress = /^\S+@(?:example\.(?:com|org|net)|[\w.-]+\.(?:example|invalid|test))$/iu;
const protectedAddress = /^\[?email\s?protected\]?$/iu;

/** Whether a text only holds the place of an answer: it counts as empty. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (bare === '' || !/[\p{L}\p{N}]/u.test(bare)) return true;
  if (words.has(foldWords(bare)) || exampleAddress.test(bare) || protectedAddress.test(bare)) return true;
  return shapes.some((shape, at) => shape.test(bare) && (at > 0 || isBracketShape(bare)));
}
