import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { colours, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import type { Origin } from '../work/file-work.ts';
import { wordsOfOrigin } from '../work/origin.ts';

interface OriginWordsProps {
  readonly origin: Origin;
  /** Whether the person says that the words were compared; asked where a known sender has another key. */
  readonly isCompared: boolean;
  readonly onCompared: (isCompared: boolean) => void;
}

const words = {
  compared: { en: 'I have compared the five words', ru: 'Пять слов сверены' },
  remembered: {
    en: 'When you open the file, the key is remembered.',
    ru: 'Если открыть файл, ключ запомнится.',
  },
};

const FiveWords = styled('output')({
  display: 'block',
  margin: '8px 0',
  color: colours.ink,
  ...type.section,
  userSelect: 'all',
});
const Small = styled('p')({ margin: '8px 0 0', color: colours.second, ...type.small });

const severities = {
  known: 'success',
  new: 'info',
  changed: 'error',
  altered: 'error',
  unsigned: 'warning',
} as const;

/** Who vouches for the file, in the colour of what it means. */
export function OriginWords({ origin, isCompared, onCompared }: OriginWordsProps) {
  const say = useSay();
  const told = wordsOfOrigin(origin);
  if (!told) return null;
  const asks = origin.trust === 'new' || origin.trust === 'changed';
  return (
    <Alert severity={severities[origin.trust]} role="note" sx={{ mt: 3 }}>
      {say(told)}
      {asks && <FiveWords>{origin.words}</FiveWords>}
      {origin.trust === 'changed' && (
        <FormControlLabel
          label={say(words.compared)}
          control={<Checkbox checked={isCompared} onChange={(event) => onCompared(event.target.checked)} />}
        />
      )}
      {asks && <Small>{say(words.remembered)}</Small>}
    </Alert>
  );
}
