import { assertNever } from '../../basics/assert-never.ts';
import type { Block } from '../../paper/paper.ts';
import { cardUnits, recordUnits } from './card.ts';
import type { Setting } from './content.ts';
import { bulletUnits, headingUnit, paragraphUnit } from './paragraph.ts';
import { signatureUnits } from './signature.ts';
import { tableUnits } from './table.ts';
import type { Unit } from './unit.ts';

/** Whether two blocks meet on one page: lines to sign on with what is signed, and who prepared it with them. */
const meets = (block: Block, next: Block | undefined): boolean =>
  next?.kind === 'signature' || (block.kind === 'signature' && next?.kind === 'rows');

/** The units of blocks one after another; the last of a block goes over with the block that it meets. */
export function* unitsOf(blocks: readonly Block[], setting: Setting): Generator<Unit, void> {
  for (const [index, block] of blocks.entries()) {
    let last: Unit | undefined;
    for (const unit of blockUnits(block, setting)) {
      if (last) yield last;
      last = unit;
    }
    if (last) yield meets(block, blocks[index + 1]) ? { ...last, keepWithNext: true } : last;
  }
}

/** A block of a paper as the units that the flow places. */
function* blockUnits(block: Block, setting: Setting): Generator<Unit, void> {
  switch (block.kind) {
    case 'heading':
      yield headingUnit(block, setting);
      break;
    case 'paragraph':
      yield paragraphUnit(block, setting);
      break;
    case 'bullets':
      yield* bulletUnits(block, setting);
      break;
    case 'rows':
      yield* cardUnits(block.rows, setting);
      break;
    case 'table':
      yield* tableUnits(block, setting);
      break;
    case 'records':
      yield* recordUnits(block, setting);
      break;
    case 'signature':
      yield* signatureUnits(block, setting);
      break;
    default:
      return assertNever(block);
  }
}

/** About how many units the block makes: the measure of progress. */
export function blockWeight(block: Block): number {
  if (block.kind === 'records') return block.records.length * (block.labels.length + 2);
  if (block.kind === 'table' || block.kind === 'rows') return block.rows.length + 1;
  return block.kind === 'bullets' ? block.items.length : 1;
}
