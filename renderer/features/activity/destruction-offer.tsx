import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { dateInWords } from '../../../shared/wording/date.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import type { TermCome } from './destruction-of.ts';

interface DestructionOfferProps {
  readonly term: TermCome;
  readonly onDestroy: () => void;
}

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '6px 16px',
  marginBottom: 20,
  padding: '8px 8px 8px 14px',
  color: colours.check,
  background: colours.checkGround,
  borderRadius: 8,
  ...type.body,
});

const words = {
  ended: {
    en: 'The processing has ended: destroy the data and draw up an act.',
    ru: 'Обработка прекращена: уничтожьте данные и составьте акт.',
  },
  destroy: { en: 'Destroy data…', ru: 'Уничтожить данные…' },
};

const endedOn = {
  en: (day: string): string => `The term ended on ${day}: destroy the data and draw up an act.`,
  ru: (day: string): string => `Срок истёк ${day}: уничтожьте данные и составьте акт.`,
};

/** Says that the term of the data has come, and begins the act. */
export function DestructionOffer({ term, onDestroy }: DestructionOfferProps) {
  const say = useSay();
  const { language } = useLanguage();
  const mayWrite = useMayWrite();
  return (
    <Bar role="note">
      {term.on === undefined ? say(words.ended) : endedOn[language](dateInWords(term.on, language))}
      {mayWrite && (
        <Button size="small" variant="outlined" onClick={onDestroy}>
          {say(words.destroy)}
        </Button>
      )}
    </Bar>
  );
}
