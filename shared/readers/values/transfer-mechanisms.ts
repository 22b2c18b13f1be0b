import { foldWords } from './fold-words.ts';

/** Words for the mechanisms of Chapter V GDPR, folded; the first that fits counts. */
const shapes: readonly (readonly [code: string, shape: RegExp])[] = [
  [
    'commission-clauses',
    /(?<!\p{L})(?:scc|sccs|standard contractual clauses|standardowe klauzule (?:umowne|ochrony danych)|vakio(?:sopimus)?lausek\p{L}*|standardavtalsklausul\p{L}*|standard ?(?:personvern|kontrakt)s?bestemmelse\p{L}*|eu s standardkontrakt\p{L}*|clauze\p{L}* contractuale (?:tip|standard)|clausulas padrao contratuais|standard data protection clauses|model clauses|eu model clauses|standardvertragsklauseln|standarddatenschutzklauseln|stdvk|cct|clauses contractuelles (?:types|standards?)|clausulas contractuales tipo|clausulas contractuales estandar|clausole contrattuali (?:tipo|standard)|modelcontract\p{L}*|standaardcontractbepalingen|clausulas contratuais tipo|clauze contractuale standard|standard personvernbestemmelser|eus standardkontrakt|standardkontraktbestemmelser|standardavtalsklausuler|стандартн\p{L}+ (?:договорн\p{L}+ )?(?:положени|услови)\p{L}+|vakiolausek\p{L}*)(?!\p{L})/u,
  ],
  [
    'data-privacy-framework',
    /(?<!\p{L})(?:data privacy framework|dpf|eu us dpf|privacy framework|cadre de protection des donnees)(?!\p{L})/u,
  ],
  [
    'binding-corporate-rules',
    /(?<!\p{L})(?:bcr|bcrs|binding corporate rules|regles d entreprise contraignantes|verbindliche interne datenschutzvorschriften|normas corporativas vinculantes|norme vincolanti d impresa|bindende bedrijfsvoorschriften|обязательн\p{L}+ корпоративн\p{L}+)(?!\p{L})/u,
  ],
  [
    'adequacy',
    /(?<!\p{L})(?:adequacy|adequacy decision|adequate (?:level|protection|country)|angemessenheitsbeschluss\p{L}*|angemessenes schutzniveau|decision d adequation|pays adequat|adequation|decision de adecuacion|nivel adecuado|decisione di adeguatezza|adeguatezza|adequaatheidsbesluit|passend beschermingsniveau|decizie de adecvare|beslutning om tilstrekkelig|решени\p{L}+ об адекватности|адекватн\p{L}+ защит\p{L}*|adekvans\p{L}*)(?!\p{L})/u,
  ],
  [
    'code-of-conduct',
    /(?<!\p{L})(?:approved code of conduct|code de conduite approuve|codigo de conducta aprobado)(?!\p{L})/u,
  ],
  [
    'explicit-consent',
    /(?<!\p{L})(?:explicit consent|ausdruckliche einwilligung|consentement explicite|consentimiento explicito|consenso esplicito|art(?:icle|ikel)? 49 1 a)(?!\p{L})/u,
  ],
  ['contract-with-subject', /(?<!\p{L})art(?:icle|ikel)? 49 1 b(?!\p{L})/u],
];

/** Frameworks that allow no transfer any more: Safe Harbour since C-362/14 (6 October 2015), Privacy Shield since C-311/18 (16 July 2020). */
const deadFrameworks =
  /(?<!\p{L})(?:privacy shield|bouclier de protection|escudo de privacidad|safe harbou?r)(?!\p{L})/u;

/** What makes a transfer lawful according to a text. */
export interface ReadMechanisms {
  readonly mechanisms: readonly string[];
  /** It leans on a framework that was declared invalid. */
  readonly dead: boolean;
}

export function mechanismsIn(text: string): ReadMechanisms {
  const folded = foldWords(text);
  const dead = deadFrameworks.test(folded);
  return { mechanisms: shapes.filter(([, shape]) => shape.test(folded)).map(([code]) => code), dead };
}
