import type { Token, Tokens } from 'marked';
import type { Row } from '../../readers/source-document.ts';
import type { BlockList } from '../blocks/block-list.ts';
import { blocksOfHtml } from '../html/read-html.ts';
import { lineAt } from '../places.ts';
import { keepWithin } from '../refusal.ts';
import { inlineWords } from './inline-words.ts';

/** Goes through the tokens of a Markdown text and counts its lines. */
export class MarkdownWalk {
  private readonly list: BlockList;

  constructor(list: BlockList) {
    this.list = list;
  }

  /** All tokens of a text, which are its parts without a gap. */
  whole(text: string, tokens: readonly Token[]): void {
    this.all(text, tokens, 1, 0);
  }

  /** A token lies in the text it was taken from, but lines between tokens may be nobody’s. */
  private all(text: string, tokens: readonly Token[], firstLine: number, level: number): void {
    let [line, from] = [firstLine, 0];
    for (const token of tokens) {
      const found = text.indexOf(token.raw, from);
      const at = found === -1 ? from : found;
      line += linesIn(text.slice(from, at));
      this.one(token, line, level);
      from = at + (found === -1 ? 0 : token.raw.length);
      line += found === -1 ? 0 : linesIn(token.raw);
    }
  }

  private one(token: Token, line: number, level: number): void {
    switch (token.type) {
      case 'heading':
        this.list.heading((token as Tokens.Heading).depth, inlineWords(token.tokens ?? []), lineAt(line));
        break;
      case 'table':
        this.table(token as Tokens.Table, line);
        break;
      case 'list':
        this.items(token as Tokens.List, line, level + 1);
        break;
      case 'blockquote':
        keepWithin('depth', level + 1, lineAt(line));
        this.all((token as Tokens.Blockquote).text, token.tokens ?? [], line, level + 1);
        break;
      case 'html':
        this.list.append(blocksOfHtml(token.raw, lineAt(line)));
        break;
      case 'code':
        this.list.paragraph(codeWords(token as Tokens.Code), lineAt(line));
        break;
      case 'paragraph':
      case 'text':
        this.list.paragraph(inlineWords(token.tokens ?? [token]), lineAt(line));
        break;
      default:
        // Spaces, rules and definitions of links say nothing.
        break;
    }
  }

  private table({ header, rows }: Tokens.Table, line: number): void {
    const rowOf = (cells: readonly Tokens.TableCell[], at: number): Row | undefined =>
      this.list.row(
        cells.map(({ tokens }) => inlineWords(tokens)),
        lineAt(at),
      );
    keepWithin('rows', rows.length + 1, lineAt(line));
    const all = [rowOf(header, line), ...rows.map((row, at) => rowOf(row, line + 2 + at))];
    this.list.table(
      all.filter((row): row is Row => row !== undefined),
      lineAt(line),
    );
  }

  private items({ items }: Tokens.List, firstLine: number, level: number): void {
    let line = firstLine;
    keepWithin('depth', level, lineAt(line));
    for (const item of items) {
      this.item(item, line, level);
      line += linesIn(item.raw);
    }
  }

  /** The first words of an item are the item; what follows stands by itself. */
  private item({ text, tokens }: Tokens.ListItem, line: number, level: number): void {
    const [mark, ...marked] = tokens;
    const box = mark?.type === 'checkbox' ? [mark] : [];
    const own = box.length > 0 ? marked : tokens;
    const [first, ...rest] = own;
    const speaks = first?.type === 'text' || first?.type === 'paragraph';
    if (speaks) this.list.item(level, inlineWords([...box, ...(first.tokens ?? [first])]), lineAt(line));
    this.all(text, speaks ? rest : own, line, level);
  }
}

/** A card kept as YAML: “[a, b]” after a name is a list as “a, b” is. */
const codeWords = ({ text, lang }: Tokens.Code): string =>
  /^ya?ml\b/i.test(lang ?? '') ? text.replaceAll(/^(\s*[\w -]{1,60}:\s+)\[(.*)\]\s*$/gm, '$1$2') : text;

const linesIn = (raw: string): number => raw.split('\n').length - 1;
