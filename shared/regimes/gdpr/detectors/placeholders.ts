import { finds } from './detector.ts';

/** Words that stand where the answer is still to come, with nothing else beside them. */
const instead = [
  /^[\s[\](){}<>«»"'.,;:!?*…_–—-]*$/u,
  /^[\s[({<«"']*(?:tbd|tba|tbc|todo|to do|fixme|xx+|pending|unknown|to be (?:completed|defined|determined|confirmed|added|filled in|signed))[\s\])}>»"'.:!?]*$/iu,
  /^[\s[({<«"']*(?:à (?:signer|compléter|définir|préciser)|zu (?:ergänzen|klären|definieren)|por definir|pendiente|da (?:definire|completare)|in te vullen|nog te bepalen)[\s\])}>»"'.:!?]*$/iu,
  /^[\s[({<«"']*(?:уточнить|уточняется|заполнить|указать|дополнить|будет (?:указано|дополнено|заполнено)|не заполнено|на подписи|подписать)[\s\])}>»"'.:!?]*$/iu,
];

/** What a website shows in place of an e-mail address to those who copy it. */
const masked = /\[?email[\s\u00a0]+protected\]?/iu;

const tokens =
  /(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|tbd|FIXME|XXX+|lorem ipsum)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])TODO(?=\s*(?:[:\])}.!?]|$))/mu;
const brackets =
  /\[\s*(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:insert|name of|your|fill in|to be|указать|заполнить|уточнить|вставить|наименование|фио)[^\]\n]*)\s*\]|\{\{[^}\n]*\}\}|<(?:insert|name|company|your)[^>\n]*>|_{4,}/u;
const phrases =
  /to be (?:completed|defined|determined|confirmed|added|filled in)(?![\p{L}])|à (?:compléter|définir)(?![\p{L}])|zu ergänzen|noch zu klären|da (?:definire|completare)(?![\p{L}])|(?:будет|требуется) (?:дополнено|дополнить|уточнить|заполнить)/iu;

/** Longer texts than this are seldom a stand-in, and are looked through for plain marks only. */
const longest = 80;
/** Without one of these no mark can be there; looked for first, for it is quick. */
const traces = /[[{<]|__|TB[ACD]|tbd|TODO|FIXME|XXX|orem ipsum/;

/** In one expression: it is asked of every field. All of them begin at the beginning, so it ends there where none fits. */
const isInstead = new RegExp(instead.map(({ source }) => source).join('|'), 'iu');
const hasMark = finds([tokens, brackets, masked]);
const hasPhrase = finds([phrases]);

/** Whether the whole text only stands in for an answer, so that it counts as none: “TBD”, “[email protected]”, “—”. */
export const isPlaceholder = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && text.length <= longest && (isInstead.test(text) || masked.test(text));

/** Whether something in the text still waits to be filled in. */
export const hasPlaceholder = (text: string | undefined): boolean =>
  text !== undefined && ((traces.test(text) && hasMark(text)) || (text.length <= longest && hasPhrase(text)));
