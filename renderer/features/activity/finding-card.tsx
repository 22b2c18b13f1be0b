import { styled } from '@mui/material/styles';
import { CitationWords } from '../../components/citation-words.tsx';
import { LeaveButton } from '../../components/leave-button.tsx';
import { colours, focusRing, type, unseen } from '../../components/look.ts';
import { standsFor, type SaidFinding } from '../../forms/finding-notes.ts';
import { useWaive } from '../../forms/waiving.ts';
import { useSay } from '../../language/language.tsx';

interface FindingCardProps {
  readonly finding: SaidFinding;
  /** Which of several recipients, transfers or periods is meant. */
  readonly item?: string | undefined;
  /** Goes to the field that mends it. */
  readonly onReveal: (path: string) => void;
}

const Card = styled('div')({
  position: 'relative',
  overflow: 'hidden',
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.hairline}`,
  borderRadius: 8,
  ...type.body,
  fontSize: 13,
  lineHeight: '18px',
  '&::before': {
    content: '""',
    position: 'absolute',
    inset: '0 auto 0 0',
    width: 3,
    background: colours.check,
  },
  '&[data-severity="error"]::before': { background: colours.error },
  '&[data-severity="info"]::before': { background: colours.border },
  '&[data-severity="info"]': { color: colours.third },
  '&:hover': { borderColor: colours.border },
  '& > .leave': {
    position: 'absolute',
    right: 8,
    bottom: 10,
    padding: '0 4px',
    background: colours.card,
    opacity: 0,
  },
  '&:hover > .leave, &:focus-within > .leave': { opacity: 1 },
  // Nothing hovers where a finger points.
  '@media (hover: none)': { '& > .leave': { position: 'static', margin: '-6px 10px 10px', opacity: 1 } },
});

const Open = styled('button')({
  display: 'block',
  width: '100%',
  padding: '10px 12px 10px 14px',
  color: 'inherit',
  background: 'none',
  border: 0,
  borderRadius: 8,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:disabled': { cursor: 'default' },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
});

/** The field itself says all of it. */
const Message = styled('span')({
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
});
const Place = styled('span')({ display: 'block', marginTop: 4, color: colours.third, fontSize: 12 });
const Unseen = styled('span')(unseen);

const severities = {
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};

/** One thing that is wrong: what to do, and by which article; a press goes to the field. */
export function FindingCard({ finding, item, onReveal }: FindingCardProps) {
  const say = useSay();
  const waive = useWaive();
  const { severity, message, citation, path } = finding;
  return (
    <Card data-severity={severity}>
      <Open type="button" disabled={path === undefined} onClick={() => path !== undefined && onReveal(path)}>
        <Unseen>{say(severities[severity])}: </Unseen>
        <Message>{say(message)}</Message>
        <Place>
          {item && `${item} · `}
          <CitationWords words={say(citation)} />
        </Place>
      </Open>
      {waive && <LeaveButton of={say(message)} onLeave={() => waive(standsFor(finding))} />}
    </Card>
  );
}
