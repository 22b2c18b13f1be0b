import { styled } from '@mui/material/styles';
import type { Completeness } from '../../../shared/regimes/check.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';

const Line = styled('div')({
  flex: 'none',
  display: 'grid',
  gridTemplateColumns: 'auto minmax(80px, 240px)',
  justifyContent: 'start',
  alignItems: 'center',
  gap: '2px 14px',
  maxWidth: 960,
  paddingBottom: 14,
  '& strong': { color: colours.ink, ...type.strong, ...tabular },
  '& .track': { height: 4, overflow: 'hidden', background: colours.border, borderRadius: 2 },
  '& .track > div': { height: '100%', background: colours.accent, borderRadius: 2 },
  '&[data-complete="true"] strong': { color: colours.complete },
  '&[data-complete="true"] .track > div': { background: colours.complete },
  '& .counts': { gridColumn: '1 / -1', color: colours.third, ...type.small },
});

const words = {
  meter: { en: 'Completeness', ru: 'Заполненность' },
  counts: {
    en: 'Left as it is with a reason counts as answered.',
    ru: 'Оставленное как есть с указанием причины считается выполненным.',
  },
};

const sentence = {
  en: (met: number, asked: number): string =>
    `${met} of ${asked} ${asked === 1 ? 'thing' : 'things'} the law requires ${asked === 1 ? 'is' : 'are'} there`,
  ru: (met: number, asked: number): string => `Есть ${met} из ${asked}, что требует закон`,
};

/** How much of what the laws require is there, and what is counted. All of it is 100 %, nearly all never is. */
export function CompletenessLine({ met, asked }: Completeness) {
  const say = useSay();
  const { language } = useLanguage();
  if (asked === 0) return null;
  const percent = Math.floor((met / asked) * 100);
  return (
    <Line data-complete={met === asked}>
      <strong>
        {sentence[language](met, asked)} · {percent} %
      </strong>
      <div
        className="track"
        role="meter"
        aria-label={say(words.meter)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <span className="counts">{say(words.counts)}</span>
    </Line>
  );
}
