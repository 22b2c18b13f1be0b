import type { Text } from '../../../wording/wording.ts';
import { finds, type Patterns } from './detector.ts';

/** Purposes of which the guidelines on purpose limitation (WP 203) and practice say that they tell nothing, alone. */
const vague: Patterns = [
  /^(?:for )?(?:our |the |various |general |other |all )*(?:(?:direct )?marketing|advertising|business|commercial|administrative|administration|operational|internal|legal|security|it(?:[ -]security)?|research|future research|statistics|analytics|other|any lawful)(?: purposes?| reasons| needs)?$/iu,
  /^(?:to )?(?:improv(?:e|ing)|enhanc(?:e|ing)|develop(?:ing)?|provid(?:e|ing)|offer(?:ing)?) (?:and \p{L}+ )?(?:our |the |your )?(?:(?:user|customer) )?(?:services?|products?|website|experience|offerings?|business)(?: and (?:services?|products?))?$/iu,
  /^(?:website|service|product) improvement$/iu,
  /^(?:для )?(?:иные|прочие|другие|любые|законные)? ?(?:цели|целей|нужды|нужд)?(?: компании| организации| оператора)?$/iu,
  /^(?:маркетинг|реклама|продвижение|аналитика|статистика|безопасность|администрирование|исследования|бизнес(?:-цели)?|хозяйственная деятельность|уставная деятельность|обработка персональных данных|ведение деятельности)$/iu,
  /^(?:улучшение|совершенствование|развитие|повышение качества) (?:качества )?(?:сайта|сервисов?|услуг|обслуживания|продуктов|работы сайта)$/iu,
  /^(?:marketing|werbung|geschäftszwecke|verwaltung|sonstige zwecke|forschung|finalités? commerciales?|gestion(?: interne)?|autres finalités|fines (?:comerciales|administrativos)|otros fines|finalità (?:commerciali|amministrative)|altre finalità)(?:szwecke)?$/iu,
];

const saysNothing = finds(vague);
/** A purpose of fewer characters cannot be specific. */
const fewest = 15;

const isVagueIn = (text: string | undefined): boolean => {
  const bare = text?.trim().replace(/[.;]+$/u, '') ?? '';
  return bare !== '' && (bare.length < fewest || saysNothing(bare));
};

/** Whether a purpose is too general in one of its languages. */
export const isVaguePurpose = (purpose: Text | undefined): boolean =>
  isVagueIn(purpose?.en) || isVagueIn(purpose?.ru);
