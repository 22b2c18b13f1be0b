import type { Paper } from '../../paper/paper.ts';

/** A text in a string of CSS: every sign but letters, digits and spaces by its code, so that none ends the string or the element. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;

const page = {
  en: 'content: "page " counter(page) " of " counter(pages)',
  ru: 'content: "стр. " counter(page) " из " counter(pages)',
} as const;

const screen = `
:root { color-scheme: light; --ink: #1c1e21; --grey: #5c6066; --hairline: #e7e4dd; --accent: #1f5f5b; }
* { box-sizing: border-box; }
body { margin: 0; background: #faf9f6; color: var(--ink); overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
  font: 400 14px/20px 'Golos Text', -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
body > * { max-width: 900px; margin: 0 auto; padding: 0 48px; background: #fff; }
body > :first-child { padding-top: 56px; }
body > :last-child { padding-bottom: 56px; }
h1, h2, h3, h4, dt, strong { font-weight: 600; }
h1 { margin: 120px 0 0; max-width: 18em; font-size: 34px; line-height: 42px; }
h2 { margin: 0; padding-top: 56px; font-size: 20px; line-height: 28px; }
h3 { margin: 0; padding-top: 36px; font-size: 16px; line-height: 24px; }
h4 { margin: 0; padding-top: 24px; font-size: 14px; line-height: 20px; }
p, ul, ol, dl { margin: 10px 0 0; }
p, li, dt, dd, th, td, h1, h2, h3, h4 { white-space: pre-line; }
ul { padding-left: 18px; }
li + li { margin-top: 3px; }
ins { text-decoration: underline; text-underline-offset: 2px; }
del { color: var(--grey); text-decoration: line-through; }
small { color: var(--grey); font-size: 0.88em; }
.muted, .lead, .note, .subtitle, footer { color: var(--grey); }
.lead { margin-top: 4px; }
.note, footer { font-size: 12.5px; line-height: 18px; }
.organisation { margin: 0; padding-bottom: 16px; border-bottom: 1px solid #8c9096; font-weight: 500; font-size: 15px; }
.subtitle { max-width: 40em; margin-top: 16px; font-size: 15px; line-height: 22px; }
.card { margin-top: 12px; border-top: 1px solid var(--hairline); }
.card > div { display: grid; grid-template-columns: 28% 1fr; padding: 9px 0; border-bottom: 1px solid var(--hairline); }
header .facts { margin-top: 72px; }
dt { padding-right: 16px; color: var(--grey); font-weight: 500; }
dd { margin: 0; }
dd > :first-child, td > :first-child { margin-top: 0; }
dd > p, td > p { margin-top: 2px; }
.wide { margin-top: 16px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; line-height: 18px; }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hairline); }
th:last-child, td:last-child { padding-right: 0; }
th { color: var(--grey); font-weight: 500; border-bottom-color: #8c9096; }
.contents ol { padding: 0; list-style: none; }
.contents ol ol { margin: 0; padding-left: 18px; }
.contents li { margin: 0; }
.contents ol > li > a { display: block; padding: 8px 0; border-bottom: 1px solid var(--hairline); font-weight: 500; }
.contents ol ol > li > a { padding: 3px 0; border: 0; font-weight: 400; }
a { color: inherit; text-decoration: none; }
a:hover { color: var(--accent); text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.signature { display: grid; grid-template-columns: 44% 1fr; column-gap: 24px; align-items: end; margin-top: 36px; }
.signature p { margin: 0; }
.signature ul { display: flex; gap: 24px; margin: 0; padding: 0; list-style: none; }
.signature li { flex: 1; margin: 0 0 -18px; border-top: 1px solid #8c9096; color: var(--grey); font-size: 11px; }
footer { display: flex; justify-content: space-between; gap: 24px; }
footer p { margin: 56px 0 0; }
`;

const print = `
@media print {
  body { background: none; font-size: 9.75pt; line-height: 14.25pt; }
  body > * { max-width: none; padding: 0; }
  body > :first-child, body > :last-child { padding: 0; }
  .cover, .contents { break-after: page; }
  .cover { display: flex; flex-direction: column; min-height: 240mm; }
  .cover .facts { margin-top: auto; }
  .cover h1 { margin-top: 60mm; font-size: 27pt; line-height: 34pt; }
  .contents h2, main > :first-child > h2:first-child { padding-top: 0; }
  h2 { font-size: 15pt; line-height: 20pt; }
  h3 { font-size: 11.25pt; line-height: 16pt; }
  .portrait { page: portrait; }
  .landscape { page: landscape; }
  h2, h3, h4, .lead { break-after: avoid; }
  tr, .card > div, .signature { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  table { font-size: 8.25pt; line-height: 11.5pt; }
  footer { display: none; }
}
`;

/** The looks of a paper on screen and on A4 sheets with its header, footer and page numbers. */
export function styleSheet({ header, footer, language }: Paper): string {
  const small = "font: 8pt 'Golos Text', sans-serif; color: #5c6066;";
  const boxes =
    `@top-left { ${small} content: ${cssString(header.left)}; }` +
    ` @top-right { ${small} content: ${cssString(header.right)}; }` +
    ` @bottom-left { ${small} content: ${cssString(footer)}; }` +
    ` @bottom-right { ${small} ${page[language]}; }`;
  const sheets =
    `@page { size: A4; margin: 23mm 20mm 23mm 23mm; ${boxes} }\n` +
    '@page portrait { size: A4 portrait; }\n@page landscape { size: A4 landscape; }\n' +
    '@page :first { @top-left { content: none; } @top-right { content: none; } }\n';
  return `${sheets}${screen.trimStart()}${print.trimStart()}`;
}
