import styled from '@emotion/styled';
import { languages } from '../../shared/wording/wording.ts';
import type { Language, Text, Wording } from '../../shared/wording/wording.ts';
import { useSay } from '../language/language.tsx';
import { colours, focusRing, type } from './look.ts';

interface SideSwitchProps {
  /** The label of the field the switch turns. */
  readonly of: string;
  readonly side: Language;
  readonly value: Text | undefined;
  /** Whether either side has words: only then an empty one is worth a mark. */
  readonly isWritten: boolean;
  readonly onTurn: (side: Language) => void;
}

const Row = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'baseline',
  marginLeft: 'auto',
  color: colours.third,
  whiteSpace: 'nowrap',
  ...type.small,
  fontSize: 12,
});

const Side = styled('button')({
  margin: 0,
  padding: '0 2px',
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&[data-empty]': { color: colours.check },
  '&[aria-pressed="true"]': { color: colours.accent, fontWeight: 600 },
  '&:focus-visible': { ...focusRing, outlineOffset: 1 },
});

const Empty = styled('span')({ color: colours.check, fontWeight: 400 });

const emptyWord: Wording = { en: 'empty', ru: 'пусто' };
const languageNames: Readonly<Record<Language, Wording>> = {
  en: { en: 'English', ru: 'английский' },
  ru: { en: 'Russian', ru: 'русский' },
};

/** EN · RU: which side of a text is shown, and which is still empty. */
export function SideSwitch({ of, side, value, isWritten, onTurn }: SideSwitchProps) {
  const say = useSay();
  return (
    <Row role="group" aria-label={of}>
      {languages.map((language, index) => {
        const isEmpty = isWritten && !value?.[language];
        // It begins with what is seen, so that whoever speaks to the computer can say that (WCAG 2.5.3).
        const seen = `${language.toUpperCase()}${isEmpty ? ` ${say(emptyWord)}` : ''}`;
        return (
          <span key={language}>
            {index > 0 && '·'}
            <Side
              type="button"
              title="Alt+L"
              aria-label={`${seen}, ${say(languageNames[language])}`}
              aria-pressed={language === side}
              data-empty={isEmpty ? '' : undefined}
              onClick={() => onTurn(language)}
            >
              {language.toUpperCase()}
              {isEmpty && <Empty> {say(emptyWord)}</Empty>}
            </Side>
          </span>
        );
      })}
    </Row>
  );
}
