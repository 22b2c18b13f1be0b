import type { Paper } from '../../paper/paper.ts';
import type { Language } from '../../wording/wording.ts';
import { partText, replaceOnce, type Parts } from './package.ts';
import { xmlText } from './xml.ts';

/** The language of the text as office programs name it (BCP 47). */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU' };

const PART = 'docProps/core.xml';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const coreProperties = (paper: Paper): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties` +
  ` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
  ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
  ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${xmlText(paper.title)}</dc:title><dc:creator>${xmlText(paper.author)}</dc:creator>` +
  `<cp:lastModifiedBy>${xmlText(paper.author)}</cp:lastModifiedBy>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(paper.date)}T00:00:00Z</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${xmlText(paper.date)}T00:00:00Z</dcterms:modified>` +
  `<dc:language>${languageTags[paper.language]}</dc:language></cp:coreProperties>`;

/** Puts title, author, language and the paper's date (never the clock's) into the package, with or without such a part. */
export function setCoreProperties(parts: Parts, paper: Paper): void {
  if (!parts.has(PART)) {
    const types = partText(parts, '[Content_Types].xml');
    const override = `<Override ContentType="${TYPE}" PartName="/${PART}"/></Types>`;
    parts.set('[Content_Types].xml', replaceOnce(types, '</Types>', override));
    const relations = partText(parts, '_rels/.rels');
    const relation = `<Relationship Id="rId-core" Type="${RELATION}" Target="${PART}"/></Relationships>`;
    parts.set('_rels/.rels', replaceOnce(relations, '</Relationships>', relation));
  }
  parts.set(PART, coreProperties(paper));
}
