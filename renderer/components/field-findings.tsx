import styled from '@emotion/styled';
import { useSay } from '../language/language.tsx';
import { CitationWords } from './citation-words.tsx';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons.tsx';
import { LeaveButton } from './leave-button.tsx';
import { colours, type } from './look.ts';

/** `error`: the law is not met; `warning`: a person should check; `info`: it is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to be said about a field: what to do, and the place in the law that wants it. */
export interface FieldFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly citation?: string;
  /** Asks why it may stay; without it that is not offered. */
  readonly onLeave?: () => void;
}

interface FieldFindingsProps {
  readonly id: string;
  readonly findings: readonly FieldFinding[];
  readonly problem?: string | undefined;
}

const Line = styled('div')({ display: 'flex', gap: 6, marginTop: 6, ...type.small });
const Citation = styled('span')({ color: colours.third, fontSize: 12, marginLeft: 6 });

const severityWords = {
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};
const severityColour = { error: colours.error, warning: colours.check, info: colours.third };
const severityIcons = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon };
const iconStyle = { fontSize: 16, marginTop: 1, flex: 'none' };

function FindingLine({ severity, message, citation, onLeave }: FieldFinding) {
  const say = useSay();
  const SeverityIcon = severityIcons[severity];
  return (
    <Line style={{ color: severityColour[severity] }}>
      <SeverityIcon style={iconStyle} titleAccess={say(severityWords[severity])} />
      <span>
        {message}
        {citation && (
          <Citation>
            <CitationWords words={citation} />
          </Citation>
        )}
        {onLeave && (
          <>
            {' '}
            <LeaveButton onLeave={onLeave} />
          </>
        )}
      </span>
    </Line>
  );
}

/** What is wrong with a field, under it: the control's own trouble first, then what the law says. Read aloud as it comes. */
export function FieldFindings({ id, findings, problem }: FieldFindingsProps) {
  return (
    <div id={id} aria-live="polite">
      {problem !== undefined && <FindingLine severity="error" message={problem} />}
      {findings.map((finding) => (
        <FindingLine key={`${finding.severity} ${finding.message} ${finding.citation ?? ''}`} {...finding} />
      ))}
    </div>
  );
}
