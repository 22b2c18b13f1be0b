import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useSetSetting, useSettings } from '../../storage/settings.ts';

const words = {
  title: { en: 'Senders you know', ru: 'Знакомые отправители' },
  hint: {
    en: 'Their signatures were remembered when their first file was opened. Who is forgotten here is asked about again.',
    ru: 'Их подписи запомнены при открытии первого файла. О том, кого здесь забыть, программа спросит снова.',
  },
  unnamed: { en: 'Without a name', ru: 'Без имени' },
  since: { en: 'since', ru: 'с' },
  forget: { en: 'Forget', ru: 'Забыть' },
} satisfies Record<string, Wording>;

const Label = styled('div')({ color: colours.ink, ...type.label });
const Hint = styled('div')({ color: colours.second, ...type.small, marginBottom: 6 });
const List = styled('ul')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'center', gap: 12, minHeight: 32, color: colours.ink, ...type.body },
  '& li > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& small': { marginLeft: 8, color: colours.second, ...type.small },
});

const dayFormats = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }),
  ru: new Intl.DateTimeFormat('ru', { dateStyle: 'medium' }),
};

/** Whose signatures are remembered, this installation's own among them; nothing while there are none. */
export function KnownSenders() {
  const say = useSay();
  const { language } = useLanguage();
  const { colleagues } = useSettings();
  const set = useSetSetting();
  if (colleagues.length === 0) return null;
  const forget = (key: string): void =>
    set(
      'colleagues',
      colleagues.filter((colleague) => colleague.key !== key),
    );
  return (
    <div>
      <Label id="known-senders">{say(words.title)}</Label>
      <Hint>{say(words.hint)}</Hint>
      <List aria-labelledby="known-senders">
        {colleagues.map(({ name, key, firstSeen }) => (
          <li key={key}>
            <span>
              {name || say(words.unnamed)}
              <small>
                {say(words.since)} {dayFormats[language].format(new Date(firstSeen))}
              </small>
            </span>
            <Button size="small" variant="text" onClick={() => forget(key)}>
              {say(words.forget)}
            </Button>
          </li>
        ))}
      </List>
    </div>
  );
}
