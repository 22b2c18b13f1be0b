import { wordsFoundBy, type Patterns } from './detector.ts';

/** Words that point to the special categories of Art. 9(1), in the languages in which records are kept. */
const special: Patterns = [
  /(?<!\p{L})(?:(?:mental |physical )?health(?! and safety)(?!y)|medical|diagnos|disabilit|sick(?:ness| leave)|illness|allerg|dietary (?:requirement|restriction|need|preference)|accessibility (?:requirement|need)|biometric|(?<!(?:device|browser|digital|canvas|audio|key|file|certificate)[ -])fingerprint(?!ing|s? of (?:the |your |a )?(?:device|browser|file|key))|facial recognition|religio|trade[ -]union|political (?:opinion|view|affiliation|part)|racial|ethnic|genetic|sexual|sex life)/iu,
  /(?<!\p{L})(?:здоровь|медицинск|диагноз|инвалидн|больничн|нетрудоспособн|аллерги|биометр|(?<!цифров\p{L}+ )отпечат(?:ок|к)(?!\p{L}* (?:устройств|браузер))|особенност\p{L}+ питания|религи|вероисповедан|профсоюз|политическ(?:ие|их|ими) (?:взгляд|убежден)|расов|национальн(?:ая|ой|ую) принадлежност|генетич|интимн|сексуальн|половой жизни)/iu,
  /(?:gesundheit|barrierefreiheit|ernährungs(?:präferenz|gewohnheit|einschränkung|bedürfnis)|(?:lebensmittel|nahrungsmittel)unverträglich|krank(?:heit|meldung|enstand)|schwerbehinder|biometri|religion|konfession|gewerkschaft|politische (?:meinung|überzeugung)|ethnisch|genetisch|sexuell)/iu,
  /(?<!\p{L})(?:(?:données de |état de )?santé|régimes? alimentaires?|handicap|médica|biométri|religieu|syndica(?:le|t)|opinions? politiques?|ethniq|génétiq|sexuel)/iu,
  /(?<!\p{L})(?:salud|médic[oa]s?|discapacidad|biométric|religios|sindical|opiniones políticas|étnic|genétic|salute|biometric|sindacal|opinioni politiche|etnic|gezondheid|ziekte|vakbond|geloofs|politieke opvatting)/iu,
];

/** The words by which a text speaks of data of the special categories. */
export const wordsOfSpecial = wordsFoundBy(special);
