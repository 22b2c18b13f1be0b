import type { Activity } from '../register/activity/activity.ts';
import type { Text } from '../wording/wording.ts';

/** Words of advertising; a «рекламация» is a complaint, and an advertised vacancy sells nothing. */
const promotion: readonly RegExp[] = [
  /(?<!\p{L})(?:marketing|(?<!(?:job|vacancy) )advertis(?:ing|ements?)|promotional|newsletters?|promot(?:e|es|ing|ion of) (?:(?:our|the|its|their|your|own) )*(?:products?|services?|goods|brands?|offers?|business|software))(?!\p{L})/iu,
  /(?<!\p{L})(?:реклам(?!ац)\p{L}*|маркетинг\p{L}*|(?:новостн|информационн)\p{L}+ рассылк\p{L}*|рассылк\p{L}*[^.;]{0,20}(?:товар|услуг|новост|акци|предложени)\p{L}*|продвижени\p{L}+ (?:\p{L}+ ){0,2}(?:товар|услуг|работ|продук|бренд|сервис|компани)\p{L}*|(?:специальн|акционн)\p{L}+ предложени\p{L}+)/iu,
  /(?<!\p{L})(?:werbung|werblich\p{L}*|prospection commerciale|publicit\p{L}+|promozional\p{L}+)(?!\p{L})/iu,
];

const speaks = ({ en = '', ru = '' }: Text = {}): boolean =>
  promotion.some((pattern) => pattern.test(en) || pattern.test(ru));

/** Whether the purposes speak of promotion, and nobody has said whether it is direct marketing. */
export const leavesPromotionOpen = ({ directMarketing, purpose, subPurposes = [] }: Activity): boolean =>
  directMarketing === undefined && (speaks(purpose) || subPurposes.some((part) => speaks(part.purpose)));
