import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { beyond, keepWithin, Refused } from '../refusal.ts';
import type { Element } from '../xml/element.ts';

/** Pages forget to close elements by the hundred; the parser is slowed by those that forget it by the thousand. */
const mostOpen = 2000;

/** The elements of a page. What nests deeper than anybody writes is hung on the deepest element that counts. */
export function parseHtml(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let [elements, tooDeep] = [0, 0];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      keepWithin('treeElements', (elements += 1));
      const element: Element = { name, attributes: { ...attributes }, children: [] };
      open.at(-1)?.children.push(element);
      if (tooDeep > mostOpen) throw new Refused(beyond('elementDepth'));
      if (open.length > limits.elementDepth.atMost) tooDeep += 1;
      else open.push(element);
    },
    ontext: (text) => open.at(-1)?.children.push(text),
    onclosetag: () => {
      if (tooDeep > 0) tooDeep -= 1;
      else open.pop();
    },
  });
  parser.end(html);
  return root;
}
