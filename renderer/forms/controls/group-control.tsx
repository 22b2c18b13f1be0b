import { styled } from '@mui/material/styles';
import type { GroupField } from '../../../shared/register/field.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { colours, type } from '../../components/look.ts';
import { FieldList } from '../field-list.tsx';
import type { ControlProps } from '../form-context.ts';
import { useFacts } from '../use-facts.ts';
import { GroupFindings } from '../group-findings.tsx';

const Group = styled('fieldset')({
  minWidth: 0,
  margin: 0,
  padding: '16px 0 0',
  border: 0,
  borderTop: `1px solid ${colours.hairline}`,
});

/** A legend that stands in the flow instead of in the border. */
const Legend = styled('legend')({
  float: 'left',
  width: '100%',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  columnGap: 12,
  margin: '0 0 12px',
  padding: 0,
  color: colours.ink,
  ...type.strong,
  fontWeight: 600,
});

const Citations = styled('span')({ color: colours.third, ...type.small, fontSize: 12 });
const Body = styled('div')({ clear: 'both' });

/** Fields that belong together, under a heading of their own. */
export function GroupControl({ field, name, path }: ControlProps<GroupField>) {
  const { label, citations, hint, findings } = useFacts(field, path);
  return (
    <Group>
      <Legend>
        <span>{label}</span>
        {citations && (
          <Citations>
            <CitationWords words={citations} />
          </Citations>
        )}
      </Legend>
      <Body>
        <GroupFindings hint={hint} findings={findings} />
        <FieldList fields={field.fields} name={name} path={path} />
      </Body>
    </Group>
  );
}
