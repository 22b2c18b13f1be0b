import { styled } from '@mui/material/styles';
import { CheckIcon, ErrorIcon, WarningIcon } from '../../components/icons.tsx';
import { colours, tabular, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import type { HealthPoint } from '../../work/health-verdict.ts';

interface VerdictLineProps {
  readonly points: readonly HealthPoint[];
  /** What can be said in any case: when the last backup was made, say. */
  readonly summary: string;
}

const Place = styled('div')({
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr)',
  gap: '10px 12px',
  alignItems: 'start',
  padding: '16px 18px',
  borderRadius: 8,
  '& strong': { display: 'block', ...type.section },
  '& p': { margin: 0, color: colours.second, ...type.body, ...tabular },
  '& .MuiSvgIcon-root': { fontSize: 22, marginTop: 1 },
  '& .MuiSvgIcon-root.point': { justifySelf: 'center', fontSize: 18 },
  '& .words': { color: colours.ink },
});

const tones = {
  good: { background: colours.accentGround, color: colours.accent },
  warning: { background: colours.checkGround, color: colours.check },
  error: { background: colours.errorGround, color: colours.error },
} as const;

const words = {
  good: { en: 'All is well', ru: 'Всё в порядке' },
  warning: { en: 'Worth a look', ru: 'Стоит проверить' },
  error: { en: 'Look here', ru: 'Требуется внимание' },
};

const icons = { good: CheckIcon, warning: WarningIcon, error: ErrorIcon };

/** The first thing on the page: whether all is well, and what is not. */
export function VerdictLine({ points, summary }: VerdictLineProps) {
  const say = useSay();
  const tone = points[0]?.severity ?? 'good';
  const ToneIcon = icons[tone];
  return (
    <Place role="status" style={tones[tone]}>
      <ToneIcon />
      <div>
        <strong>{say(words[tone])}</strong>
        <p>{summary}</p>
      </div>
      {points.map(({ severity, message }) => {
        const PointIcon = icons[severity];
        return [
          <PointIcon key={`${message.en} icon`} className="point" style={{ color: tones[severity].color }} />,
          <p key={message.en} className="words">
            {say(message)}
          </p>,
        ];
      })}
    </Place>
  );
}
