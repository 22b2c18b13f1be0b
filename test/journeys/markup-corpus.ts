import type { Json } from '../../shared/basics/json.ts';
import { collectionNames } from '../../shared/register/collections.ts';
import type { Edit } from '../../shared/changes/change.ts';
import type { Register } from '../../shared/register/register.ts';

/** What a page that took the words for markup would do. */
const deed = 'window.ranFile=1';

const tags = [
  'img src=x',
  'image src=x',
  'svg',
  'svg><animate',
  'math><maction',
  'body',
  'video src=x',
  'audio src=x',
  'source src=x',
  'track default',
  'input autofocus',
  'select autofocus',
  'textarea autofocus',
  'button autofocus',
  'details open',
  'dialog open',
  'marquee',
  'iframe src=x',
  'object data=x',
  'embed src=x',
  'link rel=stylesheet href=x',
  'script src=x',
  'table background=x',
  'div contenteditable tabindex=1',
  'style',
];

const events = [
  'onerror',
  'onload',
  'onfocus',
  'onblur',
  'ontoggle',
  'onstart',
  'onbegin',
  'onclick',
  'onauxclick',
  'onmouseover',
  'onpointerenter',
  'onwheel',
  'onscroll',
  'onresize',
  'onpageshow',
  'onplay',
  'oncut',
  'onbeforeinput',
  'onanimationstart',
  'ontransitionend',
];

const others = [
  `<script>${deed}</script>`,
  `"><script>${deed}</script>`,
  `</textarea><script>${deed}</script>`,
  `</title><script>${deed}</script>`,
  `<!--><script>${deed}</script>-->`,
  `<![CDATA[<script>${deed}</script>]]>`,
  `"><iframe srcdoc="<script>parent.ranFile=1</script>">`,
  `<a href="javascript:${deed}">press</a>`,
  `<a href="java&#x09;script:${deed}">press</a>`,
  `<a href="data:text/html,<script>opener.ranFile=1</script>" target=_blank>press</a>`,
  `<form action="javascript:${deed}"><button>press</button></form>`,
  `<button formaction="javascript:${deed}" form=f>press</button>`,
  `<math><mtext></table><mglyph><style><img src=x onerror=${deed}>`,
  `<svg><style><img src="</style><img src=x onerror=${deed}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${deed}>">`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${deed}>#x">`,
  `<template><img src=x onerror=${deed}></template>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv=refresh content="0;url=https://example.org/">`,
  `<style>@import "https://example.org/x.css"</style>`,
  `<div style="background:url(https://example.org/x.png)">`,
  `<form id=document><input name=body><input name=cookie>`,
  `<img name=currentScript src=https://example.org/x.png>`,
  `{{constructor.constructor("${deed}")()}}`,
  `\${${deed}}`,
  `#{${deed}}`,
  `<%= ${deed} %>`,
  `javascript:${deed}`,
  `data:text/html,<script>${deed}</script>`,
  `&lt;img src=x onerror=${deed}&gt;`,
  `\u003cimg src=x onerror=${deed}\u003e`,
  `%3Cimg%20src%3Dx%20onerror%3D${deed}%3E`,
  `＜img src=x onerror=${deed}＞`,
  `<img src=x onerror=\u2028${deed}>`,
  `<IMG """><SCRIPT>${deed}</SCRIPT>">`,
  `<<script>${deed}//<</script>`,
];

/** Texts that are markup to whoever does not write them as text. */
export const markup: readonly string[] = [
  ...others,
  ...tags.flatMap((tag) => events.map((event) => `<${tag} ${event}="${deed}">`)),
];

/** Free words: what is chosen, counted or dated has no space, and addresses begin like that. */
const isWords = (value: string): boolean => value.includes(' ') || value.includes('example.org');

/** A register in which each text is one of these, with how many there are. */
export function saidInMarkup(register: Register): {
  readonly edits: readonly Edit[];
  readonly texts: number;
} {
  let texts = 0;
  const said = (value: Json): Json => {
    if (typeof value === 'string' && isWords(value)) return markup[(texts += 1) % markup.length] ?? '';
    if (Array.isArray(value)) return value.map(said);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, said(inner)]));
  };
  const creating = (kind: 'organisation' | (typeof collectionNames)[number], entry: object): Edit =>
    ({ type: 'create', kind, entry: said(entry as Json) }) as unknown as Edit;
  const edits = [
    creating('organisation', register.organisation),
    ...collectionNames.flatMap((kind) => register[kind].map((entry) => creating(kind, entry))),
  ];
  return { edits, texts };
}
