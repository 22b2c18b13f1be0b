import { styled } from '@mui/material/styles';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { colours, focusRing, type, unseen } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  /** Goes to the field that mends it. */
  readonly onReveal: (path: string) => void;
}

const Card = styled('button')({
  position: 'relative',
  display: 'block',
  width: '100%',
  padding: '10px 12px 10px 14px',
  overflow: 'hidden',
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.hairline}`,
  borderRadius: 8,
  font: 'inherit',
  ...type.body,
  fontSize: 13,
  lineHeight: '18px',
  textAlign: 'left',
  cursor: 'pointer',
  '&::before': {
    content: '""',
    position: 'absolute',
    inset: '0 auto 0 0',
    width: 3,
    background: colours.check,
  },
  '&[data-severity="error"]::before': { background: colours.error },
  '&[data-severity="info"]::before': { background: colours.border },
  '&:hover': { borderColor: colours.border },
  '&:disabled': { cursor: 'default' },
  '&:focus-visible': focusRing,
});

const Place = styled('span')({ display: 'block', marginTop: 4, color: colours.third, fontSize: 12 });
const Unseen = styled('span')(unseen);

const severities = {
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};

/** One thing that is wrong: what to do, and by which article; a press goes to the field. */
export function FindingCard({ finding, onReveal }: FindingCardProps) {
  const say = useSay();
  const { severity, message, citation, path } = finding;
  return (
    <Card
      type="button"
      data-severity={severity}
      disabled={path === undefined}
      onClick={() => path !== undefined && onReveal(path)}
    >
      <Unseen>{say(severities[severity])}: </Unseen>
      {say(message)}
      <Place>
        <CitationWords words={say(citation)} />
      </Place>
    </Card>
  );
}
