/* How data are processed, in the terms of DPV 2.3, by our codes. */

/** The actions of Art. 3 of 152-FZ that Art. 4(2) GDPR knows under the same name; the merely similar are left out. */
export const dpvProcessing: Readonly<Record<string, string>> = {
  collection: 'dpv:Collect',
  recording: 'dpv:Record',
  systematisation: 'dpv:Organise',
  storage: 'dpv:Store',
  clarification: 'dpv:Alter',
  extraction: 'dpv:Retrieve',
  use: 'dpv:Use',
  distribution: 'dpv:Disseminate',
  provision: 'dpv:DiscloseByTransmission',
  access: 'dpv:MakeAvailable',
  deletion: 'dpv:Erase',
  destruction: 'dpv:Destruct',
};

export const dpvAutomation: Readonly<Record<string, string>> = {
  automated: 'dpv:FullAutomation',
  mixed: 'dpv:PartialAutomation',
  'non-automated': 'dpv:NotAutomated',
};

export const dpvDataSources: Readonly<Record<string, string>> = {
  'data-subject': 'dpv:DataSubjectDataSource',
  'third-party': 'dpv:ThirdPartyDataSource',
  'public-source': 'dpv:PublicDataSource',
};

/** What a period of retention is; a periodic review and data that are not stored have no term. */
export const dpvDurations: Readonly<Record<string, string>> = {
  'fixed-term': 'dpv:TemporalDuration',
  'until-date': 'dpv:UntilTimeDuration',
  'until-event': 'dpv:UntilEventDuration',
  statutory: 'dpv:TemporalDuration',
  criteria: 'dpv:IndeterminateDuration',
  'permanent-archive': 'dpv:EndlessDuration',
};
