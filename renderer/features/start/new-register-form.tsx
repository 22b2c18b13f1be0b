import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { regimes } from '../../../shared/register/regimes.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import { BilingualText } from '../../components/bilingual-text.tsx';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';

interface NewRegisterFormProps {
  readonly onCreate: (name: Text, regimes: readonly RegimeId[]) => void;
}

const words = {
  name: { en: 'Name of the organisation', ru: 'Наименование организации' },
  laws: { en: 'Laws it is under', ru: 'Под какие законы подпадает' },
  create: { en: 'Create the register', ru: 'Создать реестр' },
};

const Form = styled('form')({ display: 'grid', gap: 16, justifyItems: 'start', maxWidth: 480 });
const Laws = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { marginBottom: 2, padding: 0, color: colours.ink, ...type.label },
});
const Wide = styled('div')({ width: '100%' });

const lawIds: readonly RegimeId[] = ['fz-152', 'gdpr'];

/** What an empty register begins with; both can be changed later. */
export function NewRegisterForm({ onCreate }: NewRegisterFormProps) {
  const say = useSay();
  const [name, setName] = useState<Text>();
  const [laws, setLaws] = useState(lawIds);
  const labelOf = (id: RegimeId) => {
    const label = regimes.terms.find((term) => term.code === id)?.label;
    return label ? say(label) : id;
  };
  const toggle = (id: RegimeId) =>
    setLaws(laws.includes(id) ? laws.filter((one) => one !== id) : [...laws, id]);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (name && laws.length > 0) onCreate(name, laws);
      }}
    >
      <Wide>
        <BilingualText label={say(words.name)} lines="one" value={name} onChange={setName} />
      </Wide>
      <Laws>
        <legend>{say(words.laws)}</legend>
        {lawIds.map((id) => (
          <FormControlLabel
            key={id}
            label={labelOf(id)}
            control={<Checkbox checked={laws.includes(id)} onChange={() => toggle(id)} />}
          />
        ))}
      </Laws>
      <Button type="submit" variant="contained" disabled={!name || laws.length === 0}>
        {say(words.create)}
      </Button>
    </Form>
  );
}
