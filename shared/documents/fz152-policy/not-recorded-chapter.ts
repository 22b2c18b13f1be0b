import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { notRecordedContent } from '../activity-card/card-row.ts';
import { chapter, paragraph } from '../blocks.ts';
import type { Scope } from '../describe/scope.ts';

/** A chapter that the policy must have, of which the register tells nothing yet: the numbers of the others stay. */
export const notRecordedChapter = (number: number, title: Wording, scope: Scope): readonly Block[] => [
  chapter(number, title, scope),
  ...notRecordedContent(scope).flatMap(({ runs }) => paragraph(runs)),
];
