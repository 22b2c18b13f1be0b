import { rknOrder180Edition } from '../../vocabulary/by-law-editions.ts';
import { byLaw, fz152 } from '../../vocabulary/cite.ts';
import type { Edition } from '../../vocabulary/vocabulary.ts';

const whole = ({ name }: Edition) => byLaw(name.en, name.ru);

// Places in the law that several rules cite.

/** What is notified of each purpose: it binds every operator, Art. 18.1 part 1 item 2 only legal entities. */
export const notified = fz152('Art. 22 part 3.1', 'ч. 3.1 ст. 22');
export const policyItem = fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1');
export const storageLimit = fz152('Art. 5 part 7', 'ч. 7 ст. 5');
export const assignment = fz152('Art. 6 part 3', 'ч. 3 ст. 6');
export const labourCode88 = byLaw('Art. 88 of the Labour Code', 'ст. 88 ТК РФ');
/** Data of employees from third parties and to them. */
export const labourCode86and88 = byLaw('Art. 86, 88 of the Labour Code', 'ст. 86, 88 ТК РФ');

/** The form of the notification, on paper and on the portal. */
export const order180 = whole(rknOrder180Edition);
