import { memo } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import type { Waiver } from '../../../shared/register/waiver.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../components/icons.tsx';
import { LeaveButton, leaveWords } from '../../components/leave-button.tsx';
import { QuietButton } from '../../components/quiet-button.ts';
import { itemNameAt } from '../../forms/item-of-path.ts';
import { useWaive } from '../../forms/waiving.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useReading } from '../../storage/notices.ts';
import { useRegister } from '../../storage/register.ts';
import type { FindingLine } from './finding-lines.ts';
import type { GroupBy } from './finding-view.ts';
import { severityWords } from './finding-words.ts';

interface FindingRowProps {
  readonly line: Extract<FindingLine, { readonly kind: 'finding' }>;
  /** What the heading above says already need not stand in each line. */
  readonly by: GroupBy;
  readonly onOpen: (finding: Finding) => void;
  readonly onTakeBack: (waiver: Uuid) => void;
}

const icons = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon };

const words = {
  takeBack: { en: 'Take back', ru: 'Вернуть замечание' },
  left: { en: 'Left as it is', ru: 'Оставлено как есть' },
};

/** Why it may stay, who decided and when. */
function WaiverWords({ waiver }: { readonly waiver: Waiver }) {
  const { language } = useLanguage();
  const say = useSay();
  const reason = textIn(waiver.reason, language);
  const whose = [textIn(waiver.by, language), waiver.on && dateInWords(waiver.on, language)];
  return (
    <span className="decision">
      {reason ?? say(words.left)} — {whose.filter(Boolean).join(', ')}
    </span>
  );
}

function Deed({ line, onTakeBack }: Pick<FindingRowProps, 'line' | 'onTakeBack'>) {
  const say = useSay();
  const waive = useWaive();
  const reading = useReading();
  const { finding } = line;
  const { waiver } = finding;
  const of = say(finding.message);
  if (waiver && reading === undefined) {
    return (
      <QuietButton
        type="button"
        className="back"
        aria-label={`${say(words.takeBack)}: ${of}`}
        onClick={() => onTakeBack(waiver.id)}
      >
        {say(words.takeBack)}
      </QuietButton>
    );
  }
  return waive && !waiver ? <LeaveButton of={of} onLeave={() => waive([finding])} /> : null;
}

/** Which of several recipients, transfers or periods is meant. */
function useItemName({ finding, entry }: FindingRowProps['line']): string | undefined {
  const register = useRegister();
  const { language } = useLanguage();
  const { entity, path } = finding;
  return path === undefined ? undefined : itemNameAt(register, entry.kind, entity, path, language);
}

/** A finding: what to do, where, by which article; a press goes to the field. One that was waived stands struck out. */
export const FindingRow = memo(function FindingRow({ line, by, onOpen, onTakeBack }: FindingRowProps) {
  const say = useSay();
  const { finding, entry } = line;
  const { severity, message, citation, waiver } = finding;
  const item = useItemName(line);
  const whose = [by !== 'entry' && entry.name, item].filter(Boolean).join(' › ');
  const SeverityIcon = icons[severity];
  return (
    <div className="finding" data-severity={severity} data-waived={waiver !== undefined}>
      <button type="button" className="open" onClick={() => onOpen(finding)}>
        <SeverityIcon titleAccess={say(waiver ? leaveWords.leave : severityWords[severity])} />
        <span className="words">
          {waiver ? <s>{say(message)}</s> : say(message)}
          <span className="below">
            {whose && <span className="whose">{whose}</span>}
            {by !== 'article' && (
              <span className="place">
                <CitationWords words={say(citation)} />
              </span>
            )}
          </span>
          {waiver && <WaiverWords waiver={waiver} />}
        </span>
      </button>
      <Deed line={line} onTakeBack={onTakeBack} />
    </div>
  );
});
