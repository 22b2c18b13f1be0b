import { useSay } from '../language/language.tsx';
import type { ControlWires } from './field-frame.tsx';

interface ChosenWordsProps {
  readonly id: string;
  readonly words: readonly string[];
}

const chosen = { en: 'Chosen', ru: 'Выбрано' };

/** What the chips before a field say, for those who only hear the field. */
export function ChosenWords({ id, words }: ChosenWordsProps) {
  const say = useSay();
  return (
    <span id={id} hidden>
      {words.length > 0 && `${say(chosen)}: ${words.join('; ')}`}
    </span>
  );
}

/** What describes a field of chips: its hint and findings, then what is chosen. */
export const describedBy = (wires: ControlWires, chosenId: string): string =>
  [wires['aria-describedby'], chosenId].filter(Boolean).join(' ');
