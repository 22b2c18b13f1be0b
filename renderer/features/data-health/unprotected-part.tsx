import { styled } from '@mui/material/styles';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { Part } from './part.tsx';

interface UnprotectedPartProps {
  readonly kind: 'desktop' | 'browser';
}

const title: Wording = { en: 'What is not protected', ru: 'От чего это не защищает' };

const everywhere: readonly Wording[] = [
  {
    en: 'Somebody who may read your user account’s files reads the register: it lies unencrypted on this disk. Turn on the encryption of the disk (BitLocker, FileVault, LUKS); then a stolen computer gives nothing away.',
    ru: 'Кто может читать файлы вашей учётной записи, прочтёт и реестр: на этом диске он лежит незашифрованным. Включите шифрование диска (BitLocker, FileVault, LUKS) — тогда украденный компьютер ничего не выдаст.',
  },
  {
    en: 'A harmful program that runs under your account can read, change and delete whatever you can, copies on a connected disk too. Disconnect the second place from time to time.',
    ru: 'Вредоносная программа под вашей учётной записью может читать, менять и удалять всё, что можете вы, в том числе копии на подключённом диске. Время от времени отключайте второе место.',
  },
  {
    en: 'A lost passphrase cannot be found again by anybody. Keep the printed recovery key.',
    ru: 'Забытую парольную фразу никто не восстановит. Храните распечатанный ключ восстановления.',
  },
];

const inBrowser: readonly Wording[] = [
  {
    en: 'There is one copy only, in this browser’s profile. “Clear site data”, a private window, a reset of the browser or a broken disk take it away, and nothing brings it back but a file you exported.',
    ru: 'Экземпляр всего один, в профиле этого браузера. Очистка данных сайтов, приватное окно, сброс браузера или поломка диска уничтожат его; вернуть реестр можно только из выгруженного файла.',
  },
  {
    en: 'The browser may clear the data of pages that were not visited for long, or when the disk is full.',
    ru: 'Браузер может сам удалить данные страниц, которые давно не открывали, или при нехватке места.',
  },
  {
    en: 'There are no backups by themselves, no second place and no restore drill: those need the desktop program.',
    ru: 'Автоматических копий, второго места и проверки восстановления здесь нет: для них нужна настольная программа.',
  },
];

const List = styled('ul')({
  display: 'grid',
  gap: 8,
  maxWidth: 680,
  margin: 0,
  paddingLeft: 18,
  '& li': { color: colours.second, ...type.body },
  '& li::marker': { color: colours.third },
});

/** An honest word on what no copy helps against. */
export function UnprotectedPart({ kind }: UnprotectedPartProps) {
  const say = useSay();
  const points = kind === 'browser' ? [...inBrowser, ...everywhere.slice(0, 2)] : everywhere;
  return (
    <Part title={say(title)}>
      <List>
        {points.map((point) => (
          <li key={point.en}>{say(point)}</li>
        ))}
      </List>
    </Part>
  );
}
