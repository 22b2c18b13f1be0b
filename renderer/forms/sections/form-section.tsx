import { styled } from '@mui/material/styles';
import { memo, useId } from 'react';
import type { ReactNode } from 'react';
import type { FormSection as Section } from '../../../shared/register/section.ts';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { FieldList } from '../field-list.tsx';
import { estimatedHeight } from '../estimated-height.ts';
import { useLaws, useOpenForm } from '../form-context.ts';

interface FormSectionProps {
  readonly section: Section;
  /** Whether its fields are drawn; until then it keeps their room. */
  readonly isDrawn: boolean;
  /** Stands between the heading and the fields: what is wrong here, where there is no column for it. */
  readonly under?: ReactNode;
  /** Stands above the fields: what follows from the register for them. */
  readonly above?: ReactNode;
}

const Place = styled('section')({
  scrollMarginTop: 16,
  '& + &': { marginTop: 32 },
  // Where the list of sections is a bar at the top, what is jumped to must not lie under it.
  '[data-columns="1"] &': { scrollMarginTop: 64 },
});
const Title = styled('h2')({ margin: 0, color: colours.ink, outline: 'none', ...type.section });
const Lead = styled('p')({ margin: '0 0 16px', color: colours.second, ...type.small });
const Under = styled('div')({ marginBottom: 16 });

/** The room of fields that are not drawn yet, so that nothing jumps when they are. */
function Reserved({ section }: { readonly section: Section }) {
  const { getValues } = useOpenForm();
  return <div aria-hidden style={{ height: estimatedHeight(section.fields, getValues(), useLaws()) }} />;
}

/** One part of a long form, under its heading. */
export const FormSection = memo(function FormSection({ section, isDrawn, under, above }: FormSectionProps) {
  const say = useSay();
  const id = useId();
  return (
    <Place data-section={section.id} aria-labelledby={id}>
      <Title id={id} tabIndex={-1}>
        {say(section.label)}
      </Title>
      <Lead>{say(section.lead)}</Lead>
      {under && <Under>{under}</Under>}
      {isDrawn && above}
      {isDrawn ? <FieldList fields={section.fields} /> : <Reserved section={section} />}
    </Place>
  );
});
