/**
 * Check-boxes “personal data” of the notification form on the portal of Roskomnadzor, in the order of the form.
 * They are quotations: spelled as the form spells them.
 */
export const generalPortalBoxes = [
  'фамилия, имя, отчество',
  'год рождения',
  'месяц рождения',
  'дата рождения',
  'место рождения',
  'семейное положение',
  'социальное положение',
  'имущественное положение',
  'доходы',
  'адрес электронной почты',
  'адрес места жительства',
  'адрес регистрации',
  'номер телефона',
  'СНИЛС',
  'ИНН',
  'гражданство',
  'данные документа, удостоверяющего личность',
  'данные водительского удостоверения',
  'данные документа, удостоверяющего личность за пределами Российской Федерации',
  'данные документа, содержащиеся в свидетельстве о рождении',
  'реквизиты банковской карты',
  'номер расчетного счета',
  'номер лицевого счета',
  'профессия',
  'должность',
  'сведения о трудовой деятельности',
  'отношение к воинской обязанности, сведения о воинском учете',
  'сведения, собираемые посредством метрических программ',
  'сведения об образовании',
  'фото-видео изображение лица',
  'данные голоса человека',
] as const;

/** Check-boxes “special categories”; the form puts the criminal record among them, the Act does not. */
export const specialPortalBoxes = [
  'сведения о состоянии здоровья',
  'национальная принадлежность',
  'политические взгляды',
  'религиозные или философские убеждения',
  'сведения о судимости',
] as const;

/** Check-boxes “biometric personal data”; the last one has a free text beside it. */
export const biometricPortalBoxes = [
  'данные изображения лица, полученные с помощью фото- видео устройств',
  'данные голоса человека',
  'изображение папиллярных узоров пальцев рук',
  'иные биометрические персональные данные',
] as const;

/** The box with a free text, for every item that has no box of its own. */
export const otherPortalBox = 'иные персональные данные';

export type PortalBox =
  | (typeof generalPortalBoxes)[number]
  | (typeof specialPortalBoxes)[number]
  | (typeof biometricPortalBoxes)[number]
  | typeof otherPortalBox;
