import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { ComponentType } from 'react';
import { useWatch } from 'react-hook-form';
import { useControls, useLaws, useOpenForm } from './form-context.ts';
import type { ControlProps } from './form-context.ts';
import { ownerIn } from './form-values.ts';
import type { FormValues } from './form-values.ts';
import { FieldRivals } from './field-rivals.tsx';
import { useDisputedAt } from './disputed-context.ts';
import { isAsked } from './visibility.ts';
import { widthOf } from './field-width.ts';

interface FieldControlProps extends ControlProps {
  /** The name of the thing the field stands in; “” for the entry itself. */
  readonly owner: string;
}

/**
 * Of two fields in a row the labels may take one line or three: both share the rows of label, hint, control and
 * findings, so that the controls stand on one line. The parts are those of `FieldFrame`, in its order.
 */
const Cell = styled('div')({
  minWidth: 0,
  paddingBottom: 16,
  '&[data-width="full"]': { gridColumn: '1 / -1' },
  '&[data-width="half"]': {
    gridRow: 'span 4',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    // A long place in the law goes to the next line rather than past the edge.
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > div': {
      display: 'contents',
      '& > :first-child': { gridRow: 1, alignSelf: 'end' },
      '& > :first-child:nth-last-child(3)': { gridRow: '1 / 3' },
      '& > :nth-last-child(3):not(:first-child)': { gridRow: 2 },
      '& > :nth-last-child(2)': { gridRow: 3, alignSelf: 'start' },
      '& > [role="radiogroup"]': { justifySelf: 'start' },
      '& > :last-child': { gridRow: 4 },
    },
  },
});

function Control({ field, name, path }: ControlProps) {
  // The catalogue has, for each kind, a control of fields of that kind.
  const OfKind = useControls()[field.kind] as ComponentType<ControlProps>;
  const disputed = useDisputedAt(path);
  // What has to be decided needs the whole row.
  const width = disputed.length > 0 ? 'full' : widthOf(field, name.split('.').at(-1) ?? '');
  return (
    <Cell data-path={path} data-width={width}>
      {field.kind === 'items' && <FieldRivals conflicts={disputed} />}
      <OfKind field={field} name={name} path={path} />
      {field.kind !== 'items' && <FieldRivals conflicts={disputed} />}
    </Cell>
  );
}

function ConditionalControl({ owner, ...props }: FieldControlProps) {
  const { control } = useOpenForm();
  const { appliesWhen } = props.field;
  const applies = useWatch({
    control,
    compute: (values: FormValues) => appliesWhen === undefined || appliesWhen(ownerIn(values, owner)),
  });
  return applies ? <Control {...props} /> : null;
}

/** The control of one field, as long as the laws ask for it and it applies; a hidden field keeps its value. */
export const FieldControl = memo(function FieldControl({ owner, ...props }: FieldControlProps) {
  const laws = useLaws();
  if (!isAsked(props.field, laws)) return null;
  if (props.field.appliesWhen) return <ConditionalControl {...props} owner={owner} />;
  return <Control {...props} />;
});
