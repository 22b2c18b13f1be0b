import styled from '@emotion/styled';
import { memo, useEffect, useRef } from 'react';
import { useSay } from '../language/language.tsx';
import { CheckIcon, PlusIcon } from './icons.tsx';
import { colours, type, unseen } from './look.ts';
import { Mark } from './mark.tsx';
import type { Option } from './option.ts';
import type { OptionListState } from './use-option-list.ts';

interface OptionListProps {
  readonly list: OptionListState;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly severalCanBeChosen: boolean;
  /** Name of the CSS anchor under which the list hangs. */
  readonly anchor: string;
}

const Sheet = styled('div')({
  inset: 'auto',
  margin: '4px 0',
  padding: 4,
  boxSizing: 'border-box',
  minWidth: 'anchor-size(width)',
  maxWidth: 'max(anchor-size(width), 480px)',
  maxHeight: 'min(300px, 100%)',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  boxShadow: '0 8px 24px rgb(0 0 0 / 12%)',
  positionArea: 'bottom span-right',
  positionTryFallbacks: 'flip-block',
  ...type.body,
});

const GroupName = styled('div')({
  padding: '8px 8px 2px',
  color: colours.third,
  ...type.small,
  fontSize: 12,
  fontWeight: 600,
});

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '20px 1fr auto',
  columnGap: 6,
  padding: '6px 8px 6px 4px',
  borderRadius: 6,
  cursor: 'pointer',
  scrollMargin: 28,
  '&[data-active]': { background: colours.selected },
});

const Tick = styled('span')({ display: 'flex' });
const Detail = styled('span')({ color: colours.third, ...type.small, lineHeight: '20px', fontSize: 12 });
const Doubtful = styled('span')({ marginLeft: 8, color: colours.check, ...type.small, fontSize: 12 });
const Hint = styled('div')({ color: colours.second, ...type.small });
const Nothing = styled('div')({ padding: '6px 8px', color: colours.second, ...type.small });
const Unseen = styled('span')(unseen);

const tick = { fontSize: 18, marginTop: 1, color: colours.accent };

const words = {
  add: { en: 'Add', ru: 'Добавить' },
  asOwn: { en: 'as own', ru: 'как своё' },
  nothing: { en: 'Nothing found. Try other words.', ru: 'Ничего не найдено. Попробуйте другие слова.' },
  toCheck: { en: 'wording to be checked', ru: 'формулировка уточняется' },
};

interface OptionRowProps {
  readonly id: string;
  readonly option: Option;
  readonly index: number;
  readonly typed: string;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly doubtfulWords: string;
}

const OptionRow = memo(function OptionRow(props: OptionRowProps) {
  const { id, option, index, typed, isActive, isChosen, doubtfulWords } = props;
  return (
    <Row
      id={id}
      role="option"
      aria-selected={isChosen}
      data-active={isActive || undefined}
      data-index={index}
    >
      <Tick>{isChosen && <CheckIcon style={tick} />}</Tick>
      <span>
        <Mark text={option.label} typed={typed} />
        {option.doubtful && <Doubtful>{doubtfulWords}</Doubtful>}
        {option.hint && <Hint>{option.hint}</Hint>}
      </span>
      {option.detail && (
        <Detail>
          <Mark text={option.detail} typed={typed} />
        </Detail>
      )}
    </Row>
  );
});

const rowAt = (target: EventTarget): number | undefined => {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row ? Number(row.getAttribute('data-index')) : undefined;
};

/** Shows the sheet above everything else, and keeps the active row in sight. */
function useSheet(active: number) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.showPopover(), []);
  useEffect(() => {
    sheet.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return sheet;
}

function OptionRows({ list, chosen }: Pick<OptionListProps, 'list' | 'chosen'>) {
  const say = useSay();
  const chosenSet = new Set(chosen);
  const indexes = new Map(list.shown.map((option, index) => [option, index]));
  return list.groups.map((group) => (
    <div key={group.name ?? ''} role="group" aria-label={group.name}>
      {group.name && <GroupName aria-hidden>{group.name}</GroupName>}
      {group.options.map((option) => {
        const index = indexes.get(option) ?? 0;
        return (
          <OptionRow
            key={option.value}
            id={`${list.id}${index}`}
            option={option}
            index={index}
            typed={list.typed}
            isActive={index === list.active}
            isChosen={chosenSet.has(option.value)}
            doubtfulWords={say(words.toCheck)}
          />
        );
      })}
    </div>
  ));
}

/** The open list of a choice. It never takes the keyboard: that stays in the field above. */
export function OptionList({ list, label, chosen, severalCanBeChosen, anchor }: OptionListProps) {
  const say = useSay();
  const sheet = useSheet(list.active);
  const newAt = list.shown.length;
  return (
    <Sheet
      ref={sheet}
      id={list.id}
      role="listbox"
      popover="manual"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={severalCanBeChosen}
      style={{ positionAnchor: anchor }}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={(event) => {
        const index = rowAt(event.target);
        if (index !== undefined && index !== list.active) list.setActive(index);
      }}
      onClick={(event) => {
        const index = rowAt(event.target);
        if (index !== undefined) list.pickAt(index);
      }}
    >
      <OptionRows list={list} chosen={chosen} />
      {list.offersNew !== undefined && (
        <Row
          id={`${list.id}${newAt}`}
          role="option"
          aria-selected={false}
          data-active={list.active === newAt || undefined}
          data-index={newAt}
        >
          <PlusIcon style={tick} />
          <span>
            {say(words.add)} “{list.offersNew}” {say(words.asOwn)}
          </span>
        </Row>
      )}
      {newAt === 0 && list.offersNew === undefined && <Nothing>{say(words.nothing)}</Nothing>}
      {newAt === 0 && <Unseen role="status">{say(words.nothing)}</Unseen>}
    </Sheet>
  );
}
