import styled from '@emotion/styled';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';
import { CitationWords } from './citation-words.tsx';
import { FieldFindings } from './field-findings.tsx';
import type { FieldFinding } from './field-findings.tsx';
import { colours, type, unseen } from './look.ts';

/** What every field says of itself, whatever its control. */
export interface FieldFacts {
  readonly label: string;
  /** The places in the law that ask for it, ready to read. */
  readonly citations?: string | undefined;
  /** What belongs here, in a sentence. */
  readonly hint?: string | undefined;
  /** Marks a field that a law wants and that is empty. */
  readonly needed?: boolean | undefined;
  readonly findings?: readonly FieldFinding[] | undefined;
  readonly readOnly?: boolean | undefined;
  /** Called when the keyboard leaves the control. */
  readonly onBlur?: (() => void) | undefined;
}

/** What a control puts on the element that takes the keyboard, so that label, hint and findings are read with it. */
export interface ControlWires {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldFacts {
  /** What the person typed cannot be read: a sentence of the control itself, shown before the findings. */
  readonly problem?: string | undefined;
  /** Stands at the right end of the label's line. */
  readonly aside?: ReactNode;
  /** A control of several parts has no one element the label could point to. */
  readonly parts?: 'one' | 'several';
  readonly children: (wires: ControlWires) => ReactNode;
}

const Frame = styled('div')({ minWidth: 0 });

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 12,
  marginBottom: 6,
});

const LabelCell = styled('div')({
  flex: '1 1 auto',
  minWidth: 0,
  maxWidth: '100%',
  color: colours.ink,
  ...type.label,
});

const Needed = styled('span')({
  display: 'inline-block',
  width: 6,
  height: 6,
  marginLeft: 6,
  borderRadius: 3,
  verticalAlign: 2,
  background: colours.check,
});

const Citations = styled('div')({
  flex: '0 1 auto',
  minWidth: 0,
  color: colours.third,
  ...type.small,
  fontSize: 12,
});

const Hint = styled('div')({ color: colours.second, ...type.small, marginTop: -4, marginBottom: 6 });

const Unseen = styled('span')(unseen);

const neededWords = { en: 'needed', ru: 'нужно заполнить' };

/** Label, citations and hint above a control, and what is wrong with it below. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, citations, hint, needed, findings = [], problem, aside, parts = 'one', children } = props;
  const say = useSay();
  const id = useId();
  const [labelId, hintId, findingsId] = [`${id}label`, `${id}hint`, `${id}findings`];
  const isWrong = problem !== undefined || findings.some((finding) => finding.severity === 'error');
  const hasFindings = problem !== undefined || findings.length > 0;
  const describedBy = [hint ? hintId : '', hasFindings ? findingsId : ''].filter(Boolean).join(' ');
  const words = parts === 'one' ? <label htmlFor={id}>{label}</label> : label;
  return (
    <Frame>
      <Head>
        <LabelCell>
          <span id={labelId}>{words}</span>
          {needed && (
            <Needed title={say(neededWords)}>
              <Unseen>{say(neededWords)}</Unseen>
            </Needed>
          )}
        </LabelCell>
        {citations && (
          <Citations>
            <CitationWords words={citations} />
          </Citations>
        )}
        {aside}
      </Head>
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {children({
        id,
        'aria-labelledby': labelId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': isWrong || undefined,
      })}
      <FieldFindings id={findingsId} findings={findings} problem={problem} />
    </Frame>
  );
}
