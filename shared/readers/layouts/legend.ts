import { plainLetters } from '../headings/fold-heading.ts';

const legends: readonly RegExp[] = [
  /^(?:how to (?:read|use|fill|complete|maintain)|legend|key to (?:the )?(?:columns|fields|terms)|explanation of (?:the )?(?:fields|columns))/,
  /^(?:leseanleitung|ausfullhinweise|ausfullanleitung|legende|erlauterung(?:en)? (?:der|zu)|hinweise zum ausfullen|wie (?:dieses|das) \w+ zu lesen)/,
  /^(?:comment (?:lire|remplir|utiliser)|notice d utilisation|como (?:leer|usar|rellenar|cumplimentar|ler|preencher)|leyenda|legenda|come (?:leggere|compilare)|hoe (?:lees|te lezen|dit))/,
  /^(?:как (?:читать|заполнять|пользоваться)|пояснени\S+ к|условные обозначения|jak (?:czytac|wypelniac)|objasnienia)/,
  /^(?:per[- ]activity |activity |processing |record |entry |blank |empty )*(?:record |activity |entry )(?:template|schema)$|^(?:template|plantilla|vorlage|modele|modello|sjabloon|шаблон|wzor)$/,
];

/** Whether a chapter only explains the fields of those that follow, or is the empty form of one. */
export function isLegend(heading: string | undefined): boolean {
  const bare = plainLetters(heading ?? '')
    .replace(/^\s*(?:\d+[.)]?|[a-z][.)])\s+/, '')
    .replaceAll(/[’']/g, ' ')
    .trim();
  return legends.some((shape) => shape.test(bare));
}
