import type { Activity } from '../../register/activity/activity.ts';
import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { isInEea } from '../../vocabulary/things/countries.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { leadingTo } from '../checklist.ts';
import type { Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { ChecklistItem } from '../document-kind.ts';
import { says } from './lacking.ts';

const lackingOfOrganisation = {
  contact: { en: 'The organisation has no contact details', ru: 'Не указаны контакты организации' },
  representative: {
    en: 'The representative in the Union, or why none is needed, is not recorded (Art. 13(1)(a))',
    ru: 'Не указан представитель в ЕС или почему он не нужен (ст. 13(1)(a))',
  },
  officer: {
    en: 'The contacts of the data protection officer, or why none is needed, are not recorded (Art. 13(1)(b))',
    ru: 'Не указаны контакты инспектора по защите данных или почему он не назначается (ст. 13(1)(b))',
  },
  authority: {
    en: 'The supervisory authority is not recorded; the notice names the right to complain, not the authority (Art. 13(2)(d))',
    ru: 'Не указан надзорный орган; уведомление говорит о праве на жалобу, но не называет орган (ст. 13(2)(d))',
  },
  rights: {
    en: 'How people exercise their rights is not recorded (Art. 12(2))',
    ru: 'Не указано, как субъекты реализуют свои права (ст. 12(2))',
  },
  copies: {
    en: 'Where to get a copy of the safeguards is not recorded (Art. 13(1)(f))',
    ru: 'Не указано, где получить копию гарантий передачи (ст. 13(1)(f))',
  },
} as const satisfies Record<string, Wording>;

const underSafeguards = (activity: Activity, scope: Scope): boolean =>
  transfersUnderLaw(activity, scope).some(
    ({ mechanism }) => mechanism && termOf(gdprTransferMechanisms, mechanism)?.group === 'safeguards',
  );

/** What the organisation does not say of itself, with the field that says it. */
export function lackingFromOrganisation(
  activities: readonly Activity[],
  scope: Scope,
): readonly ChecklistItem[] {
  const { organisation } = scope.register;
  const { dpo, country, copiesContact, rightsProcedure, euRepresentatives = [] } = organisation;
  const item = (name: keyof typeof lackingOfOrganisation, path: string, lacking: boolean) =>
    lacking ? [{ ...lackingOfOrganisation[name], ...leadingTo(organisation.id, path) }] : [];
  const reached = organisation.email || organisation.phone || says(organisation.address, scope);
  const outside = country !== undefined && !isInEea(country);
  const represented = euRepresentatives.length > 0 || says(organisation.noRepresentativeReason, scope);
  return [
    ...item('contact', '/email', !reached),
    ...item('representative', '/euRepresentatives', outside && !represented),
    ...item('officer', '/dpo/email', !dpo?.email && !dpo?.phone && !says(dpo?.notNeeded, scope)),
    ...item('authority', '/authority', !organisation.authority?.length),
    ...item('rights', '/rightsProcedure', !says(rightsProcedure, scope)),
    ...item(
      'copies',
      '/copiesContact',
      !says(copiesContact, scope) && activities.some((activity) => underSafeguards(activity, scope)),
    ),
  ];
}
