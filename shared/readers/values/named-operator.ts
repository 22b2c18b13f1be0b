/** Legal forms of Russian operators: whole, in whatever case, and as abbreviations. */
const whole: readonly (readonly [RegExp, string])[] = [
  [/обществ\p{L}+ с ограниченной ответственностью/iu, 'Общество с ограниченной ответственностью'],
  [/публичн\p{L}+ акционерн\p{L}+ обществ\p{L}+/iu, 'Публичное акционерное общество'],
  [/акционерн\p{L}+ обществ\p{L}+/iu, 'Акционерное общество'],
  [/автономн\p{L}+ некоммерческ\p{L}+ организаци\p{L}+/iu, 'Автономная некоммерческая организация'],
];
const abbreviated =
  'ООО|ПАО|НАО|ЗАО|ОАО|АО|АНО|НКО|ФГУП|ФГ[БА]ОУ(?: [ВДСО]{1,2}О)?|[ГМ][БАК]?ОУ(?: [ВДСО]{1,2}О)?|[ГМ]БДОУ|ФГ[БАК]У|ОГБУЗ|[ГМ]БУЗ|ГБУ|МБУ|ГАУ|МАУ|ГУП|МУП|ЧУЗ|ЧУ|НОЧУ|ЧОУ|ТСЖ';
const institution =
  /(?:федеральн|государственн|муниципальн|краев|областн|частн)\p{L}+ (?:\p{L}+ ){0,5}учреждени\p{L}+(?: \p{L}+){0,2}/iu;
const forms = `(?:${institution.source}|${whole.map(([{ source }]) => source).join('|')}|(?<!\\p{L})(?:${abbreviated})(?!\\p{L}))`;
const quoted = '[«"“„][^«»"“”„]{2,100}[»"”“]';

const organisation = new RegExp(`(${forms})[^«»"“”„.;()]{0,80}?(${quoted})`, 'iu');
/** A person's name stands as it is called only in the nominative: «обрабатывает Индивидуальный предприниматель …». */
const entrepreneur =
  /(?<!\p{L})((?:[Ии]ндивидуальный предприниматель|ИП)\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){1,2}|ИП\s+\p{Lu}\p{L}+\s+\p{Lu}\.\s?\p{Lu}\.)/u;

/** In a translation the form stands before the name as an abbreviation, or behind it. */
const translated =
  /(?<![\p{L}])((?:PJSC|CJSC|JSC|LLC)\s+[«"“]?\p{Lu}[\p{L}\d&-]+[»"”]?|(?:\p{Lu}[\p{L}\d&.-]*\s+){1,6}(?:Limited Liability Company|(?:Public )?Joint[- ]Stock Company|LLC|JSC)(?!\p{L}))/u;

/** «Государственного бюджетного учреждения» is called «Государственное бюджетное учреждение». */
const calledInstitution = (form: string): string => {
  const called = form
    .replace(/(?<=\p{L})(?:ого|ому|ым|ом)(?=\s)/gu, 'ое')
    .replace(/(?<=учреждени)\p{L}+/u, 'е');
  return `${called.charAt(0).toUpperCase()}${called.slice(1)}`;
};

const nominative = (form: string): string =>
  (institution.test(form) ? calledInstitution(form) : undefined) ??
  whole.find(([shape]) => shape.test(form))?.[1] ??
  form.toUpperCase();

/** The operator a policy speaks of in its title or first clauses: «Политика ООО „Маяк“ (далее — Оператор) …». */
export function namedOperator(text: string): string | undefined {
  const [, form, name] = organisation.exec(text) ?? [];
  if (form !== undefined && name !== undefined) return `${nominative(form)} ${name}`;
  return (entrepreneur.exec(text) ?? translated.exec(text))?.[1];
}

const controllers: readonly RegExp[] = [
  /^(?:the )?(\p{Lu}[^,.;:()]{1,80}?)(?:,? \(?[“"(][^)]{0,60}\))?,? (?:is|acts as|are) the (?:data )?controller(?!s? of (?:other|third))/iu,
  /^verantwortlich\p{L}*(?: stelle)?(?: (?:für|im sinne)[^.:]{0,120})? ist(?: die| der)?:?\s+(\p{Lu}[^,.;:()]{1,80})/iu,
  /^le responsable (?:de|du) traitement(?: des données[^.:]{0,60})? est(?: la société)?:?\s+(\p{Lu}[^,.;:()]{1,80})/iu,
];

/** Who a notice under the GDPR says is the controller: “Harbour Goods Ltd is the controller”; “we” are nobody. */
export function namedController(text: string): string | undefined {
  const name = controllers.map((shape) => shape.exec(text)?.[1]?.trim()).find((found) => found !== undefined);
  return name !== undefined && /^\p{Lu}/u.test(name) && !/^(?:we|it|this|wir|nous)(?!\p{L})/iu.test(name)
    ? name
    : undefined;
}

/** Whether a text calls somebody the operator from there on. */
export const introducesOperator = (text: string): boolean =>
  /\(?\s*(?:далее|hereinafter)[^()]{0,60}?[«"“]?(?:оператор|компани|общество|организаци|банк|клиник|школ|университет|институт|учреждени|предприяти|фонд|магазин|работодател|operator|company|controller|processor)/iu.test(
    text,
  );
