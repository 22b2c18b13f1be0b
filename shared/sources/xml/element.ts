/** An element of a document that is held as a whole while it is read; text is a string among its children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The child elements of an element, by name where one is given. */
export const childrenOf = (element: Element, name?: string): readonly Element[] =>
  element.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first child element of a name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);

/** All words of an element. */
export const wordsIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
