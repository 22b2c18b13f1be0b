import type { AliasTable } from '../alias-table.ts';

/** English, the templates of the ICO, and what tools such as fides export. */
export const english: AliasTable = {
  name: `
    activity; activities; processing activity; name of activity; name of processing activity; activity name;
    name of the processing; processing name; title of processing; title; processing operation; processing;
    process; business process; process name; business activity; processing activities; record name;
    name of record; name of the processing operation; data processing activity; treatment; name;
    description of processing activity; activity title; title of the processing activity; data flow name`,
  number: `
    ref; ref no; reference; reference number; no; nr; number; id; #; record id; record number; activity id;
    processing id; ropa id; ropa ref; ref id; key; index; serial number; s no; item no`,
  status: `status; state; status of the activity; processing status`,
  startDate: `
    start date; date of creation; creation date; created; date created; date of introduction; in use since;
    start of processing; processing since; date of entry; date added; date of commencement`,
  endDate: `end date; date of ending; end of processing; processing until; date of termination`,
  reviewed: `
    last update; last updated; last reviewed; last review; date of last review; review date; updated;
    date of last update; date of last change; last modified; date reviewed; last change; date of revision`,
  department: `
    department; business function; department or business function; business unit; unit; function; team;
    service; division; administrating department; responsible department; directorate; business area;
    organisational unit; area; organizational unit; business owner department`,
  owner: `
    owner; process owner; data owner; responsible; responsible person; contact person; business owner;
    activity owner; person responsible; point of contact; contact point; information asset owner; iao;
    accountable person; data steward; record owner`,
  role: `
    role; our role; role or responsibility; controller or processor; controller processor; capacity;
    data protection role; role controller processor; processor or controller; are we controller or processor`,
  jointControllers: `
    joint controller; joint controllers; name and contact details of joint controller; joint controllership;
    joint data controller; names and contact details of joint controllers`,
  onBehalfOf: `
    on behalf of; acting on behalf of; controller on whose behalf; name and contact details of each controller; client;
    customer controller; name and contact details of the controller on whose behalf we act;
    controllers on behalf of which; on behalf of whom;
    name of controller on whose behalf processing is carried out`,
  purpose: `
    purpose; purposes; purpose of processing; purposes of processing; purposes of the processing;
    purpose of the processing; processing purpose; main purpose; why; why do we process;
    reason for processing; purpose of personal data processing; purposes of personal data processing;
    aim of processing; objective; why do you use personal data; why is the data processed; purpose s;
    purpose of use; what is it used for; processing objective; business purpose; purpose of collection`,
  subPurposes: `
    sub purpose; sub purposes; description; description of processing; details of processing; details;
    detailed description; description of the processing; functional description; description of purpose;
    processing description; nature of processing; data use; summary; scope of processing;
    secondary purposes; description of the activity; activity description; short description`,
  legalBasis: `
    legal basis; legal bases; lawful basis; lawful bases; legal ground; legal grounds;
    legal basis for processing; lawful basis for processing; lawful basis for processing personal data;
    lawful basis of processing; basis; legal basis for personal data processing;
    legal basis for the processing; legal justification; lawfulness; legal basis of processing;
    grounds for processing; lawfulness of processing; legal grounds for processing;
    article 6 lawful basis for processing personal data; gdpr lawful basis; legal basis article 6;
    art 6 basis; gdpr article 6 lawful basis for processing; legal authority; lawful ground;
    legal basis gdpr`,
  specialCondition: `
    article 9 condition for processing special category data; condition for special categories;
    article 9 condition; article 9 basis; special category condition; legal basis for special categories;
    condition for special data; data protection act 2018 schedule 1 condition for processing;
    schedule 1 condition; condition for processing special category data; legal basis article 9;
    lawful basis for special category data; article 10 condition;
    lawful basis for processing special category data; exception article 9;
    legal basis for special category data`,
  legitimateInterest: `
    legitimate interest; legitimate interests; legitimate interests for the processing;
    legitimate interest pursued; legitimate interests pursued; legitimate interest assessment;
    balancing test; lia; interest pursued`,
  subjects: `
    data subjects; data subject; categories of data subjects; categories of individuals;
    data subject categories; category of data subjects; individuals; category of personal data subjects;
    categories of personal data subjects; personal data subjects; affected persons; affected individuals;
    persons concerned; whose data; who; categories of persons; types of data subjects;
    description of the categories of data subjects; data subject type; whose data do you process;
    categories of subjects; subjects; subject categories; data subject groups; who are the data subjects;
    about whom; individuals concerned; groups of data subjects; concerned persons`,
  numberOfSubjects: `
    number of data subjects; approximate number of data subjects; number of individuals; volume;
    number of records; approximate number of persons; number of persons; scale;
    estimated number of data subjects; data volume`,
  data: `
    personal data; data; data categories; categories of data; categories of personal data;
    personal data categories; category of personal data; types of personal data; types of data;
    data elements; data element; data items; data item; personal data processed; data processed;
    data collected; personal data collected; composition of processed personal data;
    composition of personal data; list of personal data; list of processed personal data; what data;
    data types; data fields; description of the categories of personal data;
    what personal data do you process; personal information; field; categories of personal information;
    data attributes; information collected; dataset; data category; type of data;
    category of processed personal data; type of personal data; which data; what data is processed;
    data field; attribute; pii; pii categories; pii fields; pii elements`,
  specialData: `
    special categories; special category data; special categories of data;
    special categories of personal data; sensitive data; sensitive personal data; special data;
    special category; special category personal data; special categories of personal data processed;
    article 9 data; sensitive; special categories of personal data yes no;
    is special category data processed; sensitive data categories; special category data processed`,
  criminalData: `
    criminal data; criminal offence data; criminal convictions; data on convictions;
    criminal convictions and offences; article 10 data; criminal conviction data; criminal records;
    personal data relating to criminal convictions and offences`,
  dataSource: `
    source; source of data; source of the data; source of personal data; the source of the personal data;
    data source; data sources; origin of data; sources; where do we get the data from; origin;
    collected from; data origin; how is the data collected; method of collection; collection method;
    where the data come from; data collection`,
  actions: `
    actions; operations; actions with data; actions with processed personal data;
    actions with personal data; processing operations; categories of processing; type of processing;
    types of processing; list of actions; categories of processing carried out;
    list of actions with personal data; processing actions; kind of processing;
    categories of processing carried out on behalf of the controller`,
  method: `
    method; personal data processing method; method of processing; processing method; means of processing;
    methods of processing; personal data processing methods; form of processing; manual or automated;
    automation`,
  retention: `
    retention; retention period; retention periods; retention schedule; storage period; time limits;
    time limit; time limits for erasure; retention time; how long; storage duration; data retention;
    period of storage; erasure; period of personal data processing and storage; period of processing;
    processing and storage period; deletion period; envisaged time limits for erasure;
    envisaged time limits for erasure of the different categories of data; storage limitation;
    retention policy; data retention period; how long is the data kept; deletion periods;
    time limits for deletion; storage time; term of processing; terms of processing; kept for;
    retention and deletion; retention rule; retention term; duration; duration of processing;
    erasure time limit; erasure periods; expected retention; disposal schedule`,
  destruction: `
    destruction; destruction procedure; procedure for destruction of personal data;
    procedure for destruction; deletion; procedure for the destruction of personal data; deletion procedure;
    disposal; procedure of erasure; deletion method; method of destruction; disposal method;
    erasure procedure; deletion concept; destruction of personal data; on erasure; on deletion; erasure action; action on erasure`,
  internalRecipients: `
    internal recipients; internal access; access; who has access; access rights; internal recipient;
    recipients internal; persons with access; users with access; authorised persons; authorised users;
    internal sharing; accessible to`,
  recipients: `
    recipients; recipient; receivers; receivers of the personal data; categories of receivers; categories of recipients; recipients of the data; recipients of personal data;
    third parties; recipients sub processors; data recipients; external recipients; shared with;
    disclosures; disclosed to; data sharing; categories of recipients of personal data;
    recipient categories; disclosure; who is it shared with; data shared with;
    categories of recipients to whom the personal data have been or will be disclosed; recipients external;
    external sharing; who do you share personal data with; third party recipients;
    recipients or categories of recipients; transferred to; recipients processors; third party sharing;
    with whom do you share; third parties with whom data is shared`,
  processors: `
    processors; processor; sub processors; sub processor; data processors; data processor;
    service providers; vendors; third party processors; vendor; processors involved; service provider;
    suppliers; third party vendors; subprocessors; contractors; external processors`,
  transfers: `
    transfers; third country transfers; international transfers; transfers to third countries;
    cross border transfer; transfers outside eu; transfers outside the eu; transfers outside eea; transfer;
    data transfers; third countries;
    names of third countries or international organisations that personal data are transferred to;
    third country; countries; third country transfer;
    transfers of personal data to a third country or an international organisation; international transfer;
    transfers outside eu eea; cross border transfers; transfer to third countries; overseas transfers;
    cross border transfer of personal data; transfers outside the eea; transfers abroad;
    transfer to third country or international organisation; non eu transfers; international data transfers;
    country of transfer; transfer countries; outside eu; eu transfers; transfers outside the uk`,
  safeguards: `
    safeguards; transfer safeguards; suitable safeguards; appropriate safeguards; transfer mechanism;
    documentation of suitable safeguards;
    safeguards for exceptional transfers of personal data to third countries or international organisations;
    safeguards for transfers; transfer mechanisms; transfer tool; legal mechanism for transfer;
    safeguards in place; safeguard mechanism`,
  systems: `
    system; systems; it system; it systems; software; application; applications; information system;
    information systems; tools; tool; asset; assets; system software; systems and applications;
    it application; name of the software; platform; software used; systems used; it systems used; databases;
    application name; it assets; systems involved`,
  location: `
    location; location of data; location of personal data; storage location; data location;
    where is the data stored; place of processing; place of storage; server location; hosting location;
    hosting; data storage location; location of the data; location of databases; place of data storage;
    where is it stored; data storage; storage medium; storage; where; where stored; stored in; where it is stored`,
  measures: `
    security measures; security; ensuring the security of personal data; security of personal data; technical and organisational measures;
    technical and organisational security measures; tom; toms;
    general description of technical and organisational security measures;
    general description of security measures; measures; technical organisational measures;
    technical and organizational measures; general description of technical and organisational measures;
    protection measures; security controls; data security; technical and organizational security measures;
    controls; security of processing; description of security measures; data security measures;
    technical measures; organisational measures; measures to protect personal data;
    information security measures; security safeguards`,
  automatedDecisions: `
    automated decisions; automated decision making; profiling;
    automated decision making including profiling; profiling and automated decisions;
    existence of automated decision making including profiling; automated individual decision making;
    automated decisions profiling; automated decision making profiling`,
  dpia: `
    dpia; dpia required; impact assessment; data protection impact assessment;
    data protection impact assessment required; data protection impact assessment progress;
    link to data protection impact assessment; is a dpia required; dpia needed; dpia link;
    privacy impact assessment; pia; dpia status; dpia date; dpia conducted; dpia necessary; dpia completed;
    dpia y n`,
  notes: `
    notes; comments; remarks; comment; note; remark; additional information; other information;
    observations; further information`,
  controller: `
    controller; data controller; organisation; full name of legal entity; name of legal entity;
    name and contact of the person responsible; name and address of the controller; name and address of the person responsible; name of controller; name and contact details of controller;
    company; organization; controller name; name of the organisation; company name; organisation name;
    legal entity; name of organisation; entity; name and contact details of the controller;
    data controller name; identity of the controller; operator; responsible entity; controller identity;
    name of the controller; personal data operator; business name; processor name;
    controller and contact details; controller information; controller details`,
  controllerAddress: `
    address; postal address; address of controller; registered office; registered address; headquarters;
    controller address`,
  controllerContact: `
    contact; contact details; controller contact; data controller contact; email; e mail; phone; telephone;
    contact information; email address; telephone number; contact email; website;
    controller contact details; contacts; phone number; privacy contact; data protection contact;
    contact for data subject requests; data protection enquiries`,
  registrationNumber: `
    registration number; company number; ico registration number; vat number; tax number;
    company registration number; registration no; taxpayer number; kvk number; vat id`,
  representative: `
    representative; eu representative; representative in the union;
    name and contact details of representative; representative in the eu; controllers representative;
    uk representative; article 27 representative; representative of the controller`,
  officer: `
    data protection officer; dpo; contact dpo; name of dpo; name or title of dpo; name and contact details of dpo; data protection officer dpo; dpo contact;
    dpo name; privacy officer; contact details of the data protection officer;
    name and contact details of data protection officer; dpo contact details; dpo email;
    data protection lead; data protection contact; person responsible for organising processing;
    data protection coordinator; dpo e mail; email dpo; dpo phone; dpo address`,
  nowhere: `
    link to record of legitimate interests assessment; rights available to individuals;
    link to record of consent; risk; risk level; has a personal data breach occurred;
    link to record of personal data breach; link to retention and erasure policy document;
    data subject rights; is personal data retained and erased in accordance with the policy document;
    reasons for not adhering to policy document; priority; link to privacy notice; privacy notice;
    privacy policy; consent; risk assessment; version; language; rights of data subjects; data breach;
    consent record; rights; next review; next review date; approved by; prepared by; author; category; type;
    date; review schedule; rights of the data subjects; transparency; compliance; definitions;
    basic concepts; terms and definitions; general provisions; introduction; overview; legend;
    document control; revision history; change log; changes; article; articles; document version;
    data minimisation; necessity and proportionality; personal data breach; link to contract with processor;
    processing agreement; dpa; data processing agreement; dpa in place; contract with processor;
    link to contract; processor contract; contract;
    dpa reference; dpa status; legal form; table of contents`,
};
