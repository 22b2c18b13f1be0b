/** Verbs by which words are a sentence and no name; written small, as names are not. */
const verbs: ReadonlySet<string> = new Set(
  [
    'is are was were has have had will may can could does receives receive gets processes acts act applies stays leaves remains goes go',
    'ist sind wird werden wurde hat haben kann können darf dürfen erfolgt erfolgen erhält erhalten bleibt bleiben verlässt',
    'est sont ont peut peuvent quitte quittent reçoit reçoivent sera restent reste',
    'tiene tienen puede pueden recibe reciben transmite transmiten comunica comunican cede ceden comparte comparten almacena almacenan está están são têm tem pode podem recebe recebem não',
    'è sono hanno può possono riceve ricevono viene vengono zijn heeft hebben wordt worden kan kunnen ontvangt',
    'jest są mają może mogą otrzymuje otrzymują får kan har finns este sunt are pot poate primește au',
    'является являются имеет имеют может могут получает получают осуществляется осуществляются передаются передаётся передается обрабатываются хранятся производится требуется',
  ]
    .join(' ')
    .split(' '),
);
/** Verbs that open a sentence whose condition stands first: “Ist die KI freigegeben, …”. */
const openings: ReadonlySet<string> = new Set(
  'Is Are Ist Sind Wird Werden If When Where Wenn Falls Sofern Soweit Si Lorsque Cuando Se Quando Als Indien Jeśli Gdy Если Когда'.split(
    ' ',
  ),
);
const leastWords = 4;

/** Whether a clause says something with a verb; a name, however long, and what it is called by do not. */
export function isSentence(clause: string): boolean {
  const words = clause
    .replaceAll(/\([^()]*\)/g, ' ')
    .split(/[\s,;:/]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < leastWords) return false;
  return openings.has(words[0] ?? '') || words.slice(1).some((word) => verbs.has(word));
}

/** Where to look, or under which condition, behind a name: “Police on request”, “Hosting provider — see annex 2”. */
const tail =
  /\s+(?:[–—]\s+|-\s+(?=\p{L})|(?=\(?(?:see|siehe|voir|véase|ver|vedi|zie|patrz|см\.)\s)|(?=(?:on (?:\p{L}+ )?request|upon request|when|if|where (?:required|necessary|applicable)|auf anfrage|wenn|falls|sofern|soweit|sur demande|en cas d|lorsque|previa solicitud|en caso d|em caso d|cuando|quando|su richiesta|in caso d|op verzoek|indien|na żądanie|jeśli|по запросу|в случае|при необходимости|если|as (?:an? |our |the )?(?:\p{L}+ )?(?:sub-?)?processor|als (?:\p{L}+ )?(?:auftragsverarbeit|verwerker|hoster)\p{L}*|come (?:destinatari|responsabil|fornitor|titolar)\p{L}*|como (?:encargad|destinatari|proveedor)\p{L}*|en tant que|comme sous)(?!\p{L})))/iu;
const longestHead = 60;

/** A name and what is said behind it; nothing behind where the whole is the name. */
export function headAndTail(item: string): { readonly head: string; readonly tail?: string } {
  const found = tail.exec(item);
  const head = found ? item.slice(0, found.index).trim() : '';
  const rest = found ? item.slice(found.index + found[0].length).trim() : '';
  const isSplit = /^[^–—-].*\p{L}{2}/u.test(head) && head.length <= longestHead && rest !== '';
  return isSplit ? { head, tail: rest } : { head: item };
}
