import { styled } from '@mui/material/styles';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { ChecklistItem } from '../../../shared/documents/document-kind.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { CheckIcon, WarningIcon } from '../../components/icons.tsx';
import { colours, focusRing, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { looking } from '../../work/use-worked-out.ts';

interface ChecklistProps {
  /** `undefined` while it is being looked for. */
  readonly checklist: readonly ChecklistItem[] | undefined;
  /** Why there is nothing to print, if so. */
  readonly nothing: Wording | undefined;
  /** Goes to the field that mends what is missing. */
  readonly onOpen: (entity: Uuid, path: string | undefined) => void;
}

/** More than a person reads at once; the rest is counted. */
const shownAtOnce = 50;

const Box = styled('section')({
  maxWidth: 720,
  marginTop: 12,
  paddingTop: 16,
  borderTop: `1px solid ${colours.hairline}`,
  '& h3': { margin: '0 0 8px', color: colours.ink, ...type.strong },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li, & p': {
    display: 'flex',
    gap: 8,
    margin: 0,
    padding: '4px 0',
    color: colours.second,
    ...type.small,
    overflowWrap: 'anywhere',
  },
  '& .MuiSvgIcon-root': { flex: 'none', fontSize: 16, marginTop: 1, color: colours.check },
  '& p .MuiSvgIcon-root': { color: colours.complete },
  '& button': {
    padding: 0,
    color: colours.second,
    background: 'none',
    border: 0,
    font: 'inherit',
    textAlign: 'left',
    textDecoration: 'underline',
    textDecorationColor: colours.border,
    textUnderlineOffset: 3,
    cursor: 'pointer',
    '&:hover': { color: colours.ink },
    '&:focus-visible': { ...focusRing, borderRadius: 4 },
  },
});

const words = {
  title: { en: 'Before you print', ru: 'Перед печатью' },
  nothing: { en: 'Nothing that this document needs is missing.', ru: 'Для этого документа всё указано.' },
  more: { en: 'and more:', ru: 'и ещё:' },
};

interface ItemWordsProps extends Pick<ChecklistProps, 'onOpen'> {
  readonly item: ChecklistItem;
}

/** What is missing; a press leads to the field, where one is known. */
function ItemWords({ item, onOpen }: ItemWordsProps) {
  const say = useSay();
  const { entity, path } = item;
  if (entity === undefined) return <span>{say(item)}</span>;
  return (
    <button type="button" onClick={() => onOpen(entity, path)}>
      {say(item)}
    </button>
  );
}

/** What the document will lack, said before it is made. What is incomplete is printed as incomplete. */
export function Checklist({ checklist, nothing, onOpen }: ChecklistProps) {
  const say = useSay();
  const rest = (checklist?.length ?? 0) - shownAtOnce;
  return (
    <Box>
      <h3>{say(words.title)}</h3>
      {checklist === undefined && <p>{say(looking)}</p>}
      {nothing && (
        <p>
          <CheckIcon /> {say(nothing)}
        </p>
      )}
      {checklist?.length === 0 && !nothing && (
        <p>
          <CheckIcon /> {say(words.nothing)}
        </p>
      )}
      {checklist && checklist.length > 0 && (
        <ul>
          {checklist.slice(0, shownAtOnce).map((item) => (
            <li key={item.en}>
              <WarningIcon /> <ItemWords item={item} onOpen={onOpen} />
            </li>
          ))}
          {rest > 0 && (
            <li>
              {say(words.more)} {rest}
            </li>
          )}
        </ul>
      )}
    </Box>
  );
}
