import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { paragraph } from '../blocks.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { namesInQuotes, purposesOn } from './plain-bases.ts';

const objecting = (names: string): Wording => ({
  en: `You may object at any time, on grounds relating to your particular situation, to what we do with your data for the purposes named here. We then stop, unless we show compelling legitimate grounds that override your interests, rights and freedoms, or need the data to establish, exercise or defend legal claims. This concerns: ${names}.`,
  ru: `Вы вправе в любое время возразить по причинам, связанным с вашей особой ситуацией, против использования ваших данных для целей, названных здесь. Мы прекратим его, если не докажем, что у нас есть веские законные основания, которые перевешивают ваши интересы, права и свободы, или что данные нужны для установления, осуществления или защиты правовых требований. Это касается: ${names}.`,
});

const refusing = (names: string): Wording => ({
  en: `You may object at any time, without giving a reason, to the use of your data for direct marketing, and to profiling for it. We then no longer use your data for that. This concerns: ${names}.`,
  ru: `Вы вправе в любое время и без объяснения причин возразить против использования ваших данных для прямого маркетинга и профилирования в этих целях. После этого мы больше не используем данные для этого. Это касается: ${names}.`,
});

const said = (wording: Wording, place: Wording, scope: Scope): Runs =>
  joined([words(tell(wording, scope)), citation(tell(place, scope))], ' ');

const marketing = (activities: readonly Activity[]): readonly Activity[] =>
  activities.filter(({ directMarketing }) => directMarketing);

/** The right to object, apart from everything else, as Art. 21(4) demands; nothing where there is nothing to object to. */
export function objection(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const objected = purposesOn(activities, ['public-task', 'legitimate-interests'], scope);
  const marketed = marketing(activities).map((activity) => activityName(activity, scope));
  const [art1, art2] = [
    { en: 'Art. 21(1)', ru: 'ст. 21(1)' },
    { en: 'Art. 21(2)–(3)', ru: 'ст. 21(2)–(3)' },
  ];
  return [
    ...(objected.length > 0 ? paragraph(said(objecting(namesInQuotes(objected, scope)), art1, scope)) : []),
    ...(marketed.length > 0 ? paragraph(said(refusing(namesInQuotes(marketed, scope)), art2, scope)) : []),
  ];
}
