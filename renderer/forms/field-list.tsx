import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { Fields } from '../../shared/register/field.ts';
import { child } from '../../shared/register/leaves.ts';
import { FieldControl } from './field-control.tsx';
import { nameIn } from './form-values.ts';

interface FieldListProps {
  readonly fields: Fields;
  /** The thing the fields stand in, by its name in the form; without it the entry itself. */
  readonly name?: string;
  readonly path?: string;
}

/** The last row of cells keeps its distance to what follows in the cells themselves. */
const Room = styled('div')({ minWidth: 0, marginBottom: -16, containerType: 'inline-size' });

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  alignItems: 'start',
  columnGap: 16,
  '@container (max-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Fields one after another, short ones two in a row where there is room. */
export const FieldList = memo(function FieldList({ fields, name = '', path = '' }: FieldListProps) {
  return (
    <Room>
      <Grid>
        {Object.entries(fields).map(([fieldName, field]) => (
          <FieldControl
            key={fieldName}
            field={field}
            owner={name}
            name={nameIn(name, fieldName)}
            path={child(path, fieldName)}
          />
        ))}
      </Grid>
    </Room>
  );
});
