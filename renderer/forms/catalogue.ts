import { CodeControl } from './controls/code-control.tsx';
import { CodesControl } from './controls/codes-control.tsx';
import { DateControl } from './controls/date-control.tsx';
import { DurationControl } from './controls/duration-control.tsx';
import { FlagControl } from './controls/flag-control.tsx';
import { GroupControl } from './controls/group-control.tsx';
import { ItemsControl } from './controls/items-control.tsx';
import { LineControl } from './controls/line-control.tsx';
import { NumberControl } from './controls/number-control.tsx';
import { RefControl } from './controls/ref-control.tsx';
import { RefsControl } from './controls/refs-control.tsx';
import { SiblingsControl } from './controls/siblings-control.tsx';
import { SnapshotControl } from './controls/snapshot-control.tsx';
import { TagsControl } from './controls/tags-control.tsx';
import { TextControl } from './controls/text-control.tsx';
import type { ControlCatalogue } from './form-context.ts';

/** The control of each kind of field. */
export const catalogue: ControlCatalogue = {
  text: TextControl,
  line: LineControl,
  date: DateControl,
  number: NumberControl,
  flag: FlagControl,
  code: CodeControl,
  codes: CodesControl,
  ref: RefControl,
  refs: RefsControl,
  siblings: SiblingsControl,
  tags: TagsControl,
  duration: DurationControl,
  group: GroupControl,
  items: ItemsControl,
  snapshot: SnapshotControl,
};
