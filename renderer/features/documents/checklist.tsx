import { styled } from '@mui/material/styles';
import type { Wording } from '../../../shared/wording/wording.ts';
import { CheckIcon, WarningIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';

interface ChecklistProps {
  /** `undefined` while it is being looked for. */
  readonly checklist: readonly Wording[] | undefined;
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
});

const words = {
  title: { en: 'Before you print', ru: 'Перед печатью' },
  looking: { en: 'Looking through the register…', ru: 'Просматриваю реестр…' },
  nothing: { en: 'Nothing that the law asks for is missing.', ru: 'Всё, что требует закон, указано.' },
  more: { en: 'and more:', ru: 'и ещё:' },
};

/** What the document will lack, said before it is made. What is incomplete is printed as incomplete. */
export function Checklist({ checklist }: ChecklistProps) {
  const say = useSay();
  const rest = (checklist?.length ?? 0) - shownAtOnce;
  return (
    <Box>
      <h3>{say(words.title)}</h3>
      {checklist === undefined && <p>{say(words.looking)}</p>}
      {checklist?.length === 0 && (
        <p>
          <CheckIcon /> {say(words.nothing)}
        </p>
      )}
      {checklist && checklist.length > 0 && (
        <ul>
          {checklist.slice(0, shownAtOnce).map((item) => (
            <li key={item.en}>
              <WarningIcon /> {say(item)}
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
