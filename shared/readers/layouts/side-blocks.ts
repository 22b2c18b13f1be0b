import type { Said } from '../found-record.ts';
import type { Row } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { filledCells, type Cell } from './label-cells.ts';
import { say } from './said.ts';
import { ofOrganisation, type Understanding } from './understanding.ts';

/** Labels and values that stand in columns of their own under the person they are of. */
interface Block {
  readonly label: string;
  readonly target: TargetId;
  readonly from: number;
  readonly to: number;
}

/** Persons named side by side over their addresses, as the head of the ICO's template has them. */
export function sideBlocks(cells: readonly Cell[], { of }: Understanding): readonly Block[] {
  const blocks = cells.map(({ text, column }, at): Block | undefined => {
    const { target, sure } = of(text);
    if (target === undefined || sure < 0.6 || !(ofOrganisation.has(target) || target === 'jointControllers'))
      return undefined;
    const person = target === 'controllerContact' ? 'controller' : target;
    return { label: text, target: person, from: column, to: cells[at + 1]?.column ?? column + 2 };
  });
  const known = blocks.filter((block) => block !== undefined);
  const apart = known.length === cells.length && known.every(({ from, to }) => to - from >= 2);
  return apart && new Set(known.map(({ target }) => target)).size > 1 ? known : [];
}

/** What a row says in each of the blocks over it: “Name | Harbour Ltd | Name | Priya Nair”. */
export function saidInBlocks(row: Row, blocks: readonly Block[], { within }: Understanding): readonly Said[] {
  const cells = filledCells(row);
  const said = blocks.flatMap(({ label: over, target, from, to }) => {
    const [label, ...values] = cells.filter(({ column }) => column >= from && column < to);
    if (label === undefined) return [];
    // A label beside which nothing stands is kept as a heading.
    if (values.length === 0) return [say(undefined, label.text, '', row.place)];
    const text = values.map((value) => value.text).join('; ');
    const inside = within(target, label.text).target;
    if (inside !== undefined && inside !== target) return [say(inside, label.text, text, row.place)];
    return [
      say(
        target,
        over,
        inside === target && target === 'controller' ? text : `${label.text}: ${text}`,
        row.place,
      ),
    ];
  });
  return said.some(({ text }) => text !== '') ? said : [];
}
