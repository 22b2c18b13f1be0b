import { findsIn } from './detector.ts';

/** Words of one who processes for another. */
export const speaksOfAssignment = findsIn([
  /on behalf of (?:the |our |its |a |their )?(?:customer|client|controller)|as (?:a |the )?(?:data )?processor (?:for|of)(?!\p{L})/iu,
  // “Provide the dashboard as processor”; whom one engages as processor is another matter.
  /(?<!(?<!\p{L})(?:engag|appoint|select|choos|us|hir|act|by )\p{L}*(?:[^.;]{0,60}))(?<!\p{L})as (?:a |the )?(?:data )?processor\s*(?:[.,;)]|$)/iu,
  /(?<!(?<!\p{L})(?:привлеч|привлек|выбор|назнач|использ|действ)\p{L}*(?:[^.;]{0,60}))(?:в качестве обработчика|как обработчик)(?!\p{L})/iu,
  /(?:по поручению|от имени) (?:клиент|заказчик|оператор|контрагент)/iu,
  /im auftrag (?:des|der|unserer|eines) (?:kunde|auftraggeber|verantwortlich)|pour le compte (?:du|de (?:nos|ses|la)|des) (?:client|responsable)|por cuenta (?:del|de (?:los|sus)) (?:cliente|responsable)|per conto (?:del|dei|di) (?:client|titolare)|namens (?:de |onze )?(?:klant|opdrachtgever)/iu,
]);
