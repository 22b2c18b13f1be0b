import type { Element } from '../xml/element.ts';

const unseen = new Set(
  (
    'script style template noscript head title svg math iframe object embed canvas audio video map del ' +
    'datalist colgroup frameset'
  ).split(' '),
);

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i img input ins kbd label mark nobr output q rp rt ruby s samp ' +
    'select small span strike strong sub sup time tt u var wbr o:p'
  ).split(' '),
);

/** Whether an element shows nothing: it is no text, or it is hidden by itself. */
export function isUnseen({ name, attributes }: Element): boolean {
  if (unseen.has(name) || 'hidden' in attributes) return true;
  if (name === 'input' && attributes['type']?.toLowerCase() === 'hidden') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    attributes['style'] ?? '',
  );
}

/** Whether an element stands within a line; what nobody knows begins a line of its own. */
export const isInline = ({ name }: Element): boolean => inline.has(name);
