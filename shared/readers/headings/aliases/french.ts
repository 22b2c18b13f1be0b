import type { AliasTable } from '../alias-table.ts';

/** French: the registers of the CNIL, the APD and the CNPD, and associations’ own. */
export const french: AliasTable = {
  name: `
    nom du traitement; traitement; traitements; nom de l'activité; activité de traitement; activité;
    intitulé du traitement; intitulé; dénomination; désignation du traitement; nom; nom sigle;
    libellé du traitement; libellé; activités de traitement; titre; désignation; intitulé de l'activité;
    dénomination du traitement; nom de l'activité de traitement; processus; fiche de registre;
    fiche de registre de l'activité; processus métier; nom du fichier; nom de la fiche; nom du processus`,
  number: `
    n°; réf; n° réf; référence; numéro; numéro de référence; numéro de la fiche; n° de fiche; n° référence;
    référence du traitement; numéro du traitement; code; identifiant; n° fiche; n ref; fiche n°`,
  status: `statut; état`,
  startDate: `
    date de création; date de création de la fiche; date de mise en œuvre; créé le; date de début;
    date de mise en place; mise en œuvre; date de déclaration; date de mise en service`,
  endDate: `date de fin; fin du traitement; date de clôture`,
  reviewed: `
    dernière mise à jour; dernière mise à jour de la fiche; mise à jour; date de mise à jour;
    date de mise à jour de la fiche; date de dernière mise à jour; mis à jour le; date de révision;
    date de la dernière mise à jour`,
  department: `
    service; direction; direction service; département; service concerné; service responsable;
    service gestionnaire; unité; pôle; service chargé de la mise en œuvre; service métier;
    entité responsable`,
  owner: `
    responsable opérationnel; personne responsable; gestionnaire; personne de contact; pilote; propriétaire;
    référent; responsable métier; responsable interne; responsable du processus; personne contact;
    interlocuteur`,
  role: `rôle; qualité; responsable ou sous traitant; rôle de l'organisme`,
  jointControllers: `
    responsable conjoint; responsables conjoints; responsable(s) conjoint(s);
    responsable conjoint du traitement; coresponsable; co responsable; responsables conjoints du traitement;
    coresponsables; nom du responsable conjoint du traitement; co responsable du traitement`,
  onBehalfOf: `
    pour le compte de; client; responsable de traitement pour le compte duquel; nom du client;
    donneur d ordre; clients responsables de traitement`,
  purpose: `
    finalité; finalités; finalité du traitement; finalités du traitement; finalité principale;
    objectifs poursuivis; objectif; objectif du traitement; but; but du traitement;
    finalité(s) du traitement effectué; finalités poursuivies; objectifs; finalité s du traitement;
    finalité traitement; finalité poursuivie; pourquoi; finalité s`,
  subPurposes: `
    sous finalité; sous finalités; sous finalité 1; description; description du traitement;
    description détaillée; détail du traitement; finalités secondaires; description fonctionnelle;
    sous finalité 2; sous finalité 3; sous finalité 4; sous finalité 5; objet du traitement;
    finalité secondaire; détail`,
  legalBasis: `
    base légale; bases légales; base juridique; fondement juridique; base légale du traitement; licéité;
    licéité du traitement; fondement légal; fondement; base légale rgpd; justification légale;
    bases juridiques; fondement juridique du traitement; base juridique du traitement; fondements;
    motif de licéité; condition de licéité;
    base`,
  specialCondition: `
    exception art 9; condition art 9; base légale données sensibles; dérogation art 9;
    exception permettant le traitement de données sensibles`,
  legitimateInterest: `
    intérêt légitime; intérêts légitimes; intérêt légitime poursuivi; intérêts légitimes poursuivis`,
  subjects: `
    personnes concernées; catégories de personnes concernées; catégories de personnes;
    catégorie de personnes concernées; personnes; catégorie de personnes; personne concernée;
    catégories des personnes concernées; population concernée; public concerné; personnes visées;
    types de personnes concernées; catégories de personnes visées; catégorie de personnes 1;
    catégorie de personnes 2`,
  numberOfSubjects: `
    nombre de personnes concernées; nombre de personnes; volumétrie; volume;
    nombre approximatif de personnes`,
  data: `
    données; catégories de données; données collectées; données traitées; données personnelles;
    catégories de données personnelles; catégories de données traitées;
    catégories de données à caractère personnel; données à caractère personnel;
    catégories de données collectées; données personnelles concernées; catégorie de données; donnée;
    catégories de données personnelles concernées; type de données; types de données; nature des données;
    données concernées; données personnelles traitées; catégories de données concernées;
    données personnelles collectées; catégories des données; informations collectées; liste des données;
    état civil identité données d identification images; nature des données traitées;
    données techniques; données collectées; données utilisées`,
  specialData: `
    données sensibles; données sensibles ? oui non; catégories particulières;
    catégories particulières de données; données particulières; des données sensibles sont elles traitées;
    données dites sensibles; présence de données sensibles; données sensibles oui non; données de santé`,
  criminalData: `
    condamnations pénales; données relatives aux condamnations; condamnations pénales ou infractions;
    données judiciaires; infractions`,
  dataSource: `
    source des données; origine des données; source; sources; provenance des données; sources des données;
    provenance; mode de collecte; moyen de collecte; origine; collecte; modalités de collecte`,
  actions: `
    opérations; type de traitement; nature des opérations; catégories de traitements;
    catégories de traitements effectués; nature des traitements; opérations de traitement;
    type d opérations; nature du traitement`,
  method: `mode de traitement; moyens du traitement; type de support; moyens de traitement; support`,
  retention: `
    durée de conservation; durées de conservation; durées de conservation des catégories de données; conservation; délai d'effacement; délais suppression;
    délais prévus pour l'effacement; durée; délai de conservation; délais de suppression;
    délais d effacement; durée de conservation des données;
    durée de conservation des données à caractère personnel; délais d'effacement;
    combien de temps conservez vous ces informations; période de conservation; délai de suppression;
    délais de conservation; délais; durées; durée de stockage; délai`,
  destruction: `
    suppression; destruction; modalités de suppression; effacement; sort des données;
    procédure de suppression; mode de suppression; archivage`,
  internalRecipients: `
    destinataires internes; personnes habilitées; accès; personnes ayant accès; accès interne;
    services internes; destinataire interne; habilitations; qui a accès; accès aux données`,
  recipients: `
    destinataires; destinataire; catégories de destinataires; organismes externes; destinataires externes;
    destinataires des données; tiers; destinataires ou catégories de destinataires; communication;
    transmission; partage; destinataires des données personnelles; catégorie de destinataires;
    destinataire 1; destinataire 2`,
  processors: `
    sous traitants; sous traitant; sous traitants associés; sous traitance; prestataires; prestataire;
    sous traitants ultérieurs; sous-traitants; sous-traitant; fournisseurs`,
  transfers: `
    transferts hors ue; transferts; transfert hors ue; transferts hors ue ch;
    transferts vers des pays tiers; pays tiers; transferts hors union européenne;
    transferts de données hors ue; transferts internationaux; transfert vers un pays tiers;
    transferts des données hors ue; transferts hors de l union européenne; organisme destinataire 1;
    transfert; transferts hors eee; pays; transfert de données hors ue; transferts hors de l ue`,
  safeguards: `
    garanties; garanties appropriées; type de garanties; documentation; liens vers la documentation;
    mécanisme de transfert; type de garantie; garanties pour le transfert; garanties en cas de transfert`,
  systems: `
    logiciel; logiciel ou application; application; applications; logiciels; outil; outils; système;
    systèmes; nom du logiciel ou de l application; système d information; support informatique;
    logiciel utilisé; logiciels utilisés; outils utilisés; nom du logiciel; application utilisée`,
  location: `
    localisation; lieu de stockage; hébergement; localisation des données; lieu de conservation; hébergeur;
    lieu de traitement; stockage;
    où; lieu; lieu des données; où sont les données`,
  measures: `
    mesures de sécurité; sécurité; mesures; mesures techniques et organisationnelles;
    mesures de sécurité techniques et organisationnelles; mesures de protection;
    mesures de sécurité techniques; mesures de sécurité organisationnelles;
    description générale des mesures de sécurité; sécurité des données; mesures de sécurité mises en œuvre;
    mesures organisationnelles; mesures techniques`,
  automatedDecisions: `
    décision automatisée; décisions automatisées; profilage; prise de décision automatisée;
    décision automatisée profilage`,
  dpia: `
    aipd; analyse d'impact; analyse d impact relative à la protection des données; pia; dpia;
    aipd nécessaire; aipd requise; étude d impact; aipd réalisée`,
  notes: `
    remarques; commentaires; observations; notes; commentaire; précisions; remarque;
    informations complémentaires; autres informations`,
  controller: `
    responsable du traitement; responsable de traitement; organisme; nom de l organisme; organisation;
    société; coordonnées du responsable de l organisme; nom et coordonnées du responsable du traitement;
    raison sociale; nom de l entreprise; entreprise; association;
    nom et coordonnées du responsable de traitement; identité du responsable du traitement; responsable;
    nom et coordonnées du sous traitant; responsable légal`,
  controllerAddress: `
    adresse; siège; siège social; adresse postale; adresse du responsable; code postal; ville`,
  controllerContact: `
    contact; coordonnées; téléphone; adresse mél; courriel; mél; email; adresse électronique; e mail;
    site internet; adresse mail; mail; tél;
    contact rgpd; contact vie privée; contact données personnelles`,
  registrationNumber: `
    siret; siren; numéro siret; numéro d entreprise; n° bce; numéro bce; rcs; numéro rcs; numéro de tva`,
  representative: `
    représentant; représentant dans l union; représentant du responsable du traitement; représentant ue`,
  officer: `
    délégué à la protection des données; dpo; délégué; dpd; dpd dpo;
    nom et coordonnées du délégué à la protection des données; société du dpo; coordonnées du dpo;
    nom et coordonnées du dpo; référent rgpd; cil; délégué à la protection des données dpo; contact dpo;
    référent protection des données;
    e mail dpo; email dpo; e mail du dpo; contact du dpo; courriel du dpo`,
  nowhere: `
    droits des personnes; information des personnes; risque; risques; version; listes; exercice des droits;
    consentement; numéro de sécurité sociale; date; type; catégorie; catégories; mentions d information;
    niveau de risque; violation de données; acteurs; glossaire; définitions; légende; droits; préambule;
    sommaire; introduction; contexte; modifications`,
};
