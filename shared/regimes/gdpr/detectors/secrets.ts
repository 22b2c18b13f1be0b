import { findsIn } from './detector.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** Details by which a reader could get in: passwords, keys, addresses of machines. */
export const holdsSecret = findsIn([
  /(?<!\p{L})(?:passwords?|passwd|pwd|passwort|пароль)\s*[:=]\s*(?=\S*[\d!@#$%^&*])\S{6,}/iu,
  /(?<!\p{L})(?:api[\s_-]?key|secret|token|ключ|токен)\s*[:=]\s*(?=\S*\d)[\w+/=-]{8,}/iu,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}/u,
  // Four numbers with at least one of two figures: “8.15.2.1” may be a heading.
  new RegExp(`(?<![\\d.])(?=[\\d.]*\\d\\d)${octet}(?:\\.${octet}){3}(?![\\d.]*\\d)`, 'u'),
]);
