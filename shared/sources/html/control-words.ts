import { childrenOf, wordsIn, type Element } from '../xml/element.ts';

/** What a control of a form shows: its mark, its value or what is chosen. */
export function controlWords(element: Element): string {
  const { name, attributes } = element;
  if (name === 'img') return attributes['alt'] ?? '';
  if (name === 'select') return chosen(element);
  if (name !== 'input') return '';
  const type = attributes['type']?.toLowerCase();
  if (type === 'checkbox' || type === 'radio') return 'checked' in attributes ? '☒ ' : '☐ ';
  return type === 'password' ? '' : (attributes['value'] ?? '');
}

function chosen(element: Element): string {
  const options = childrenOf(element).flatMap((child) =>
    child.name === 'optgroup' ? childrenOf(child, 'option') : [child],
  );
  const selected = options.filter(({ attributes }) => 'selected' in attributes);
  return (selected.length > 0 ? selected : options.slice(0, 1)).map(wordsIn).join(', ');
}

/** The address of a link in brackets, where its words say something else. */
export function addressOf({ attributes }: Element, words: string): string {
  const address = (attributes['href'] ?? '').trim();
  const shown = address.replace(/^mailto:/i, '');
  return /^(?:https?:|mailto:)/i.test(address) && !words.includes(shown.replace(/^https?:\/\/|\/$/gi, ''))
    ? ` (${shown})`
    : '';
}
