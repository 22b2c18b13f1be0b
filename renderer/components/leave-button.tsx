import { useSay } from '../language/language.tsx';
import { QuietButton } from './quiet-button.ts';

/** The words of the deed, the same wherever it is offered. */
export const leaveWords = {
  leave: { en: 'Leave as it is', ru: 'Оставить как есть' },
  asking: { en: 'Leave as it is…', ru: 'Оставить как есть…' },
};

interface LeaveButtonProps {
  readonly onLeave: () => void;
  /** What it is about, for those who come upon the button alone. */
  readonly of?: string;
}

/** Offers, quietly, to leave a finding as it is. */
export function LeaveButton({ onLeave, of }: LeaveButtonProps) {
  const say = useSay();
  const label = say(leaveWords.asking);
  return (
    <QuietButton
      type="button"
      className="leave"
      {...(of === undefined ? {} : { 'aria-label': `${label} ${of}` })}
      onClick={onLeave}
    >
      {label}
    </QuietButton>
  );
}
