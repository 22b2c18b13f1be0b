import { finds, type Patterns } from './detector.ts';
import type { Text } from '../../../wording/wording.ts';

/** Terms of keeping that tell neither a period nor an event nor a law. */
const vague: Patterns = [
  /(?:as|so) long as (?:(?:it |they |this |that )?(?:is|are|may be) )?(?:reasonably )?(?:necessary|needed|required)|as (?:otherwise |reasonably )?(?:necessary|needed|required)(?: by (?:the )?law)?|until no longer (?:needed|necessary|required)|(?:according to|in accordance with|as required by) (?:the )?(?:applicable )?(?:law|legislation|policy)|(?<!\p{L})(?:indefinite|permanent|unlimited|forever)/iu,
  /столько,? сколько (?:это )?(?:необходимо|требуется)|в течение (?:всего )?(?:срока|времени|периода),? необходим|пока (?:это )?(?:необходимо|требуется)|по мере необходимости|(?:в соответствии с|согласно) (?:действующ\p{L}+ |применим\p{L}+ )?(?:законодательств|закон(?:ом|у|ам|ами)(?!\p{L}))|(?<!\p{L})(?:бессрочно|постоянно|неограничен|неопределённый срок|неопределенный срок)/iu,
  /so ?lange?,? (?:wie |es )?(?:\p{L}+ )?(?:erforderlich|nötig|notwendig)|gesetzliche[nrs]? (?:aufbewahrungs)?fristen|(?<!\p{L})(?:unbegrenzt|dauerhaft|unbefristet)/iu,
  /(?:durée|temps) (?:strictement )?nécessaire|durée légale|selon la (?:loi|réglementation)|indéfini|illimité/iu,
  /tiempo (?:que sea )?(?:estrictamente )?necesario|normativa (?:legal )?(?:aplicable|vigente)|indefinid|tempo (?:strettamente )?necessario|tempo indeterminato|normativa applicabile|zo ?lang (?:als )?(?:nodig|noodzakelijk)|wettelijke termijn|termen(?:ul|ului)? legal|etter gjeldende/iu,
];

/** A number with a unit of time makes any sentence concrete. */
const concrete =
  /\d\s*(?:-\s*)?(?:h(?:ours?)?|days?|weeks?|months?|years?|yrs?|час\p{L}*|дн\p{L}*|день|недел\p{L}*|мес\p{L}*|год\p{L}*|лет|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|années?|días?|meses|años?|giorni|mesi|anni|dagen|weken|maanden|jaar|ani|år)(?!\p{L})/iu;

const tellsNothing = finds(vague);
const isVagueIn = (text: string | undefined): boolean =>
  text !== undefined && tellsNothing(text) && !concrete.test(text);

/** Whether a term of keeping in words tells nothing that can be checked. */
export const isVagueRetention = (wording: Text | undefined): boolean =>
  isVagueIn(wording?.en) || isVagueIn(wording?.ru);
