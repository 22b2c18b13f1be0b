import { styled } from '@mui/material/styles';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { useAbout } from './use-about.ts';

const words = {
  what: {
    en: 'Ropa Desk keeps the record of processing activities offline. It sends nothing anywhere.',
    ru: 'Ropa Desk ведёт реестр процессов обработки персональных данных без сети и никуда ничего не отправляет.',
  },
  licence: { en: 'Licence: Apache 2.0', ru: 'Лицензия: Apache 2.0' },
};

const Words = styled('p')({ margin: 0, color: colours.second, ...type.body });

/** The program, its version and what runs it. */
export function AboutProgram() {
  const say = useSay();
  const about = useAbout();
  const version = [about?.version && `Ropa Desk ${about.version}`, about?.host, about?.platform];
  return (
    <>
      <Words>{say(words.what)}</Words>
      <Words>{[...version, say(words.licence)].filter(Boolean).join(' · ')}</Words>
    </>
  );
}
