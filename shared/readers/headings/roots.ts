import type { TargetId } from '../targets.ts';

/** Beginnings that tell the place inside compounds and in forms nobody listed: “Verarbeitungszwecke”, “slettefristen”. */
export const roots: readonly (readonly [TargetId, RegExp])[] = [
  ['officer', /datenschutzbeauftrag|gegevensbescherm|personvernombud|dataskyddsombud|tietosuojavastaava/],
  ['dpia', /folgenabschatz|effectbeoordel|konsekvensvurd|vaikutustenarv/],
  [
    'processors',
    /auftragsverarb|auftragsbearb|subprocessor|verwerkersovereenk|databehandl|personuppgiftsbitr|sous-trait/,
  ],
  ['transfers', /drittland|drittstaat|tredjeland|tredjeland|doorgift|трансгранич|transfron|crossborder/],
  [
    'legalBasis',
    /rechtsgrund|rechtsgrond|grondslag|hjemmel|oikeusperust|rechtmassig|правов\S* основан|lawful|base juridi|base legal/,
  ],
  ['destruction', /уничтожен|vernichtung|destruct|destruic|distruzion/],
  [
    'retention',
    /loschfrist|aufbewahr|speicherdauer|speicherfrist|bewaarterm|bewaard|slettefrist|retention|gallring|sailytys|przechowyw|срок\S* (?:хранен|обработ)|conservac|conservat|conservaz/,
  ],
  ['purpose', /zweck|doeleind|finalida|finalite|finalita|purpose|andamal|tarkoitu|\bцел[иь]/],
  ['specialData', /sensibl|sensitiv|gevoelig|folsomm|kansliga|besondere/],
  [
    'subjects',
    /betroffen|betrokken|registrert|registrered|registrerad|rekisteroi|субъект|interesad|interessat|vizat/,
  ],
  [
    'recipients',
    /empfang|recipient|destinat|ontvanger|mottak|modtager|mottagar|vastaanott|odbiorc|получател/,
  ],
  [
    'measures',
    /schutzmassn|sicherheitsmass|maatregel|sikkerhet|sikkerhed|sakerhetsat|seguranca|seguridad|sicurezza|мер\S* защит/,
  ],
  [
    'data',
    /datenkateg|datenart|persoonsgeg|personopplys|personoplys|personuppgift|henkilotie|персональн\S* данн/,
  ],
];
