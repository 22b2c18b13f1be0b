const formNames =
  'ООО|ОАО|ЗАО|ПАО|АО|НКО|АНО|ИП|ФГБУ|ФГУП|ГБУ|МУП|ТОО|LLC|Ltd|Inc|GmbH|AG|SE|SA|SAS|BV|NV|Oy|AB|the';
const forms = new RegExp(`^(?:${formNames})\\.?$`, 'iu');
const formBefore = new RegExp(`^(?:${formNames})\\s+(?=[«“"])`, 'iu');
const quoted = /^[«“"](.+)[»”"]$/u;

/** The name as people say it: ООО «Северный порт» → Северный порт. Anything else stays as it is. */
export const calledShortly = (name: string): string => quoted.exec(name.replace(formBefore, ''))?.[1] ?? name;

/** One or two capital letters for an organisation: “Северный порт” → СП. Legal forms do not count unless alone. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !forms.test(word));
  const [first = '', second] = telling.length > 0 ? telling : words;
  const letters = second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2);
  return letters.toLocaleUpperCase();
}
