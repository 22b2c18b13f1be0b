import { styled } from '@mui/material/styles';
import type { Register } from '../../../shared/register/register.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { colours, focusRing, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { shelvesOf } from './applicable.ts';

interface DocumentListProps {
  readonly register: Register;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const List = styled('nav')({
  display: 'grid',
  alignContent: 'start',
  gap: 2,
  '& h2': { margin: '14px 10px 4px', color: colours.second, ...type.label, fontWeight: 600 },
  '& h2:first-of-type': { marginTop: 0 },
  '& button': {
    padding: '7px 10px',
    margin: 0,
    color: colours.second,
    background: 'none',
    border: 0,
    borderRadius: 8,
    font: 'inherit',
    ...type.body,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { color: colours.ink, background: `color-mix(in srgb, ${colours.selected} 50%, transparent)` },
    '&[aria-current="true"]': { color: colours.ink, background: colours.selected, fontWeight: 500 },
    '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  },
});

const words = {
  documents: { en: 'Documents', ru: 'Документы' },
  notUnder: { en: 'does not apply', ru: 'не применяется' },
  both: { en: 'Reports', ru: 'Отчёты' },
};

/** The documents by law. */
export function DocumentList({ register, chosen, onChoose }: DocumentListProps) {
  const say = useSay();
  return (
    <List aria-label={say(words.documents)}>
      {shelvesOf(register).map(({ regime, applies, kinds }) => {
        const law = regime === 'both' ? words.both : termOf(regimes, regime)?.label;
        return [
          <h2 key={regime}>
            {law ? say(law) : regime}
            {!applies && ` · ${say(words.notUnder)}`}
          </h2>,
          ...kinds.map((kind) => (
            <button
              key={kind.id}
              type="button"
              aria-current={kind.id === chosen}
              onClick={() => onChoose(kind.id)}
            >
              {say(kind.name)}
            </button>
          )),
        ];
      })}
    </List>
  );
}
