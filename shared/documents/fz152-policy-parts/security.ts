import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList, chapter, paragraph } from '../blocks.ts';
import { measureLines } from '../describe/protection.ts';
import { citation, joined, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';

const title: Wording = {
  en: 'Security of personal data',
  ru: 'Обеспечение безопасности персональных данных',
};

const duty: Wording = {
  en: 'The operator takes legal, organisational and technical measures against unlawful or accidental access to the data, their destruction, alteration, blocking, copying, provision and distribution.',
  ru: 'Оператор принимает правовые, организационные и технические меры для защиты данных от неправомерного или случайного доступа к ним, уничтожения, изменения, блокирования, копирования, предоставления и распространения.',
};
const place: Wording = { en: 'Art. 18.1, 19', ru: 'ст. 18.1, 19' };
const among: Wording = { en: 'Among them:', ru: 'В том числе:' };

/** The chapter on the general measures and those of the activities concerned. */
export function security(number: number, activities: readonly Activity[], scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  const ids = [
    ...(organisation.measures ?? []),
    ...activities.flatMap((activity) => activity.measures ?? []),
  ];
  const measures = measureLines(ids, scope).map((line) => line.runs);
  return [
    chapter(number, title, scope),
    ...paragraph(joined([words(tell(duty, scope)), citation(tell(place, scope))], ' ')),
    ...paragraphsOf(organisation.securityNote, scope).flatMap((text) => paragraph(words(text))),
    ...(measures.length > 0 ? [...paragraph(words(tell(among, scope))), ...bulletList(measures)] : []),
  ];
}
