import styled from '@emotion/styled';
import { useSay } from '../language/language.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldFacts } from './field-frame.tsx';
import { colours, focusRing, type, unseen } from './look.ts';

export interface YesNoFieldProps extends FieldFacts {
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

const Segments = styled('div')({
  display: 'inline-flex',
  overflow: 'clip',
  overflowClipMargin: 4,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  '&[aria-invalid="true"]': { borderColor: colours.error },
});

const Segment = styled('label')({
  position: 'relative',
  padding: '9px 14px',
  color: colours.second,
  cursor: 'pointer',
  ...type.body,
  '& + &': { borderLeft: `1px solid ${colours.hairline}` },
  '&:first-of-type': { borderRadius: '7px 0 0 7px' },
  '&:last-of-type': { borderRadius: '0 7px 7px 0' },
  '&:hover': { color: colours.ink },
  '&:has(:checked)': { color: colours.accent, background: colours.accentGround, fontWeight: 500 },
  '&[data-unanswered]:has(:checked)': {
    color: colours.second,
    background: colours.selected,
    fontWeight: 400,
  },
  '&:has(:disabled)': { cursor: 'default' },
  '&:has(:focus-visible)': { ...focusRing, outlineOffset: 0, zIndex: 1 },
});

const Radio = styled('input')(unseen);

const answers = [
  { value: true, words: { en: 'Yes', ru: 'Да' } },
  { value: false, words: { en: 'No', ru: 'Нет' } },
  { value: undefined, words: { en: 'Not answered', ru: 'Нет ответа' } },
] as const;

/** Yes, no, or not answered yet: three states, because “no” is an answer too. */
export function YesNoField(props: YesNoFieldProps) {
  const { value, onChange, readOnly = false, onBlur } = props;
  const say = useSay();
  return (
    <FieldFrame {...props} parts="several">
      {({ id, ...wires }) => (
        <Segments {...wires} role="radiogroup" onBlur={onBlur}>
          {answers.map((answer) => (
            <Segment key={String(answer.value)} data-unanswered={answer.value === undefined || undefined}>
              <Radio
                type="radio"
                name={id}
                checked={value === answer.value}
                disabled={readOnly}
                onChange={() => onChange(answer.value)}
              />
              {say(answer.words)}
            </Segment>
          ))}
        </Segments>
      )}
    </FieldFrame>
  );
}
