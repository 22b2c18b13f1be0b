import { childOf, childrenOf, wordsIn, type Element } from '../xml/element.ts';
import { linkWords } from '../xml/hyperlinks.ts';
import { signOf } from './symbols.ts';

/** What a paragraph refers to, and what it holds besides its words. */
export interface RunContext {
  readonly addresses: ReadonlyMap<string, string>;
  /** Takes a text box, whose contents follow the paragraph it hangs on. */
  readonly onBox: (contents: Element) => void;
}

/** Elements that hold no words of the text: what was deleted or moved away, commands of fields, and properties. */
const silent = new Set(
  (
    'del moveFrom delText instrText delInstrText rPr pPr sdtPr sdtEndPr commentReference annotationRef ruby rt ' +
    'object control fldData proofErr'
  ).split(' '),
);

/** The words of a paragraph as they stand when all changes are accepted. */
export const runWords = (element: Element, context: RunContext): string =>
  childrenOf(element)
    .map((child) => wordsOf(child, context))
    .join('');

function wordsOf(element: Element, context: RunContext): string {
  const { name, attributes } = element;
  if (silent.has(name)) return '';
  switch (name) {
    case 't':
      return wordsIn(element);
    case 'r':
      return isHidden(element) ? '' : runWords(element, context);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return signOf(attributes['char']);
    case 'fldChar':
      return checkBox(element);
    case 'footnoteReference':
    case 'endnoteReference':
      return noteMark(name, attributes['id'] ?? '');
    case 'hyperlink':
      return linkWords(runWords(element, context), context.addresses.get(attributes['id'] ?? ''));
    case 'AlternateContent':
      return runWords(childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element, context);
    case 'txbxContent':
      context.onBox(element);
      return '';
    default:
      return runWords(element, context);
  }
}

/** The mark of a note in the text, which its words at the end of the document bear as well. */
export const noteMark = (reference: string, id: string): string =>
  reference.startsWith('endnote') ? `[e${id}]` : `[${id}]`;

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? 'true');

const isHidden = (run: Element): boolean => isOn(childOf(childOf(run, 'rPr'), 'vanish'));

/** A check box of a form of old (17.16.7); those of new forms are letters of the text. */
function checkBox(field: Element): string {
  const box = childOf(childOf(field, 'ffData'), 'checkBox');
  if (!box) return '';
  return isOn(childOf(box, 'checked') ?? childOf(box, 'default')) ? '☒ ' : '☐ ';
}
