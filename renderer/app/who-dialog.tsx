import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { LineField } from '../components/line-field.tsx';
import { useSay } from '../language/language.tsx';
import { useSetSetting, useSettings } from '../storage/settings.ts';

const words = {
  title: { en: 'Who writes here?', ru: 'Кто ведёт реестр?' },
  lead: {
    en: 'Your name stands beside every change, so that later it is clear who wrote what. It stays on this computer and in files you hand on.',
    ru: 'Ваше имя стоит у каждого изменения, чтобы потом было ясно, кто что внёс. Оно остаётся на этом компьютере и в передаваемых файлах.',
  },
  name: { en: 'Name or position', ru: 'Имя или должность' },
  save: { en: 'Save', ru: 'Сохранить' },
  later: { en: 'Not now', ru: 'Не сейчас' },
};

/** Asks the person's name once; it can be given or changed in the settings at any time. */
export function WhoDialog() {
  const say = useSay();
  const { person, personAsked } = useSettings();
  const set = useSetSetting();
  const [name, setName] = useState('');
  if (person !== '' || personAsked) return null;
  const close = () => set('personAsked', true);
  return (
    <Dialog open onClose={close} aria-labelledby="who-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') set('person', name.trim());
          close();
        }}
      >
        <DialogTitle id="who-title">{say(words.title)}</DialogTitle>
        <DialogContent>
          {say(words.lead)}
          <div style={{ marginTop: 16 }}>
            <LineField label={say(words.name)} value={name} onChange={(typed) => setName(typed ?? '')} />
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={close}>
            {say(words.later)}
          </Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            {say(words.save)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
