/**
 * Names of acts and how they are cited. A law beside a basis says what the obligation or task rests on; the GDPR and
 * 152-FZ themselves are not such laws.
 */
const ownLaws =
  /\b(?:GDPR|DSGVO|DS-GVO|RGPD|AVG|GDPR-ul|RODO|UAVG)\b|\b(?:Regulation|Verordnung|Reglamento|Regolamento|Règlement)\s*\(?(?:EU|UE)\)?\s*(?:n[.°º]?\s*)?2016\/679|(?:№\s*)?152\s*-?\s*(?:ФЗ|FZ)|Federal\s+Law\s+(?:No\.?|N|№)?\s*152/iu;

const section = String.raw`(?:§{1,2}|Art(?:icle|ículo|icolo|ikel|igo|\.)?|Sec(?:tion|t\.|\.)|s\.|ст(?:\.|атья|атьи)|п\.|ч\.)`;
const number = String.raw`\s*\d+[a-z]?(?:[.\-–]\d+)*(?:\s*(?:Abs\.?|para?\.?|lid|ff\.?|Z|Nr\.?|част[ьи]|ч\.)\s*\d*)*`;

const shapes: readonly RegExp[] = [
  // “§ 147 AO”, “§ 132 BAO”, “Art. 321 Code civil”, «ст. 86 ТК РФ»
  new RegExp(
    String.raw`${section}${number}\s*(?:[,и]\s*\d+\s*)*(?:of the |der |des |du |de la |del |della |van de )?(?:\p{Lu}[\p{L}]*(?:\s+(?:of|de|du|der|des|van|и|об?|РФ|\p{Lu}[\p{L}]*|\d{4}))*)`,
    'gu',
  ),
  // “BAO § 132”, “ТК РФ, ст. 86”
  new RegExp(String.raw`(?:\p{Lu}[\p{L}]+\s+(?:РФ\s+)?),?\s*${section}${number}`, 'gu'),
  // “Vereinsgesetz 2002”, “Abgabenordnung”, “Arbeitszeitgesetz”
  /\p{Lu}\p{L}*(?:gesetz(?:buch)?|ordnung|wet|loven|lagen)(?:\s+(?:19|20)\d{2})?(?!\p{L})/gu,
  // “Ley Orgánica 3/2018”, “Loi n° 78-17”, “D.Lgs. 81/2008”, “Real Decreto 1/2010”, “Decreto 33/2013”, “Lei 58/2019”
  /(?:Ley(?: Orgánica)?|Llei|Lei|Loi|Legge|Lege[a]?|D\.?\s?Lgs\.?|D\.?P\.?R\.?|Real Decreto(?:[- ]Ley| Legislativo)?|Decreto(?: Legislativo)?|Décret|Directive|Directiva|Richtlinie|Wet|Ustawa|Act)\s*(?:n[.°ºr]*\s*|no\.?\s*)?\d+[\d/.-]*(?:\/(?:EC|EU|CE|UE|EG))?/gu,
  // “Companies Act 2006”, “Code du travail”, “Codice civile”, “Estatuto de los Trabajadores”, “Employment Rights Act”
  /(?:\p{Lu}[\p{L}'’-]+\s+(?:(?:and|of|&)\s+)?){1,5}Act(?:\s+(?:19|20)\d{2})?(?!\p{L})/gu,
  /(?:Code|Codice|Código|Codul|Kodeks|Estatuto)\s+(?:(?:de|du|des|della?|dei|del|de los|de la|civil|civile|général)\s*){1,3}\p{L}*(?:\s+des\s+impôts)?/gu,
  // «Федеральный закон от 06.12.2011 № 402-ФЗ», «402-ФЗ», «ТК РФ», «НК РФ», «Трудовой кодекс»
  /(?:Федеральн\p{L}+\s+закон\p{L}*\s+)?(?:от\s+[\d.]+\s*(?:г\.?\s*)?(?:года\s*)?)?(?:№\s*|N\s*)?\d+-ФЗ(?:\s*[«"][^»"]+[»"])?/gu,
  /(?:Трудов|Налогов|Гражданск|Семейн|Жилищн)\p{L}*\s+кодекс\p{L}*(?:\s+(?:РФ|Российской Федерации))?|(?:ТК|НК|ГК|КоАП|СК)\s+РФ/gu,
];

/** A law cited in a text, and where. */
export interface CitedLaw {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The acts a text cites beside the GDPR and 152-FZ, in its order, none inside another. */
export function citedLaws(text: string): readonly CitedLaw[] {
  const found = shapes.flatMap((shape) =>
    [...text.matchAll(shape)].map((one) => ({
      words: one[0].trim(),
      from: one.index,
      to: one.index + one[0].length,
    })),
  );
  const others = found.filter(({ words }) => !ownLaws.test(words));
  const longestFirst = others.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept: CitedLaw[] = [];
  for (const law of longestFirst)
    if (!kept.some((one) => law.from < one.to && one.from < law.to)) kept.push(law);
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Which of the two laws a text names. */
export function namedRegimes(text: string): readonly ('gdpr' | 'fz-152')[] {
  const gdpr = /\b(?:GDPR|DSGVO|DS-GVO|RGPD|AVG|RODO)\b|2016\/679|(?:ГДПР|Общ\p{L}+ регламент\p{L}*)/iu.test(
    text,
  );
  const fz = /152\s*-?\s*(?:ФЗ|FZ)|Federal\s+Law\s+(?:No\.?|N|№)?\s*152|Roskomnadzor|Роскомнадзор/iu.test(
    text,
  );
  return [...(gdpr ? (['gdpr'] as const) : []), ...(fz ? (['fz-152'] as const) : [])];
}
