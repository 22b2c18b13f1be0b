import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { FieldFindings } from '../components/field-findings.tsx';
import type { FieldFacts } from '../components/field-frame.tsx';
import { colours, type } from '../components/look.ts';

const none: NonNullable<FieldFacts['findings']> = [];

const Words = styled('div')({ margin: '-8px 0 12px' });
const Hint = styled('div')({ color: colours.second, ...type.small });

interface GroupFindingsProps {
  readonly hint: FieldFacts['hint'] | undefined;
  readonly findings: FieldFacts['findings'] | undefined;
}

/** What a group of fields says of itself, and what is said of the group as a whole. */
export function GroupFindings({ hint, findings = none }: GroupFindingsProps) {
  const id = useId();
  if (!hint && findings.length === 0) return null;
  return (
    <Words>
      {hint && <Hint>{hint}</Hint>}
      <FieldFindings id={id} findings={findings} />
    </Words>
  );
}
