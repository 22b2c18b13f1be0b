import { findsIn } from './detector.ts';

/** Frameworks for transfers to the United States that the Court of Justice annulled (C-362/14, C-311/18). */
export const namesDeadFramework = findsIn([
  /privacy[\s-]*shield|safe[\s-]*harbou?r/iu,
  /щит конфиденциальности|безопасн\p{L}+ гаван/iu,
]);
