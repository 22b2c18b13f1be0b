/* The law in the terms of DPV 2.3, by our codes. What is not here has no term there. */

/** Art. 6(1) GDPR. */
export const dpvLegalBases: Readonly<Record<string, string>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
};

/** Art. 9(2) GDPR; Art. 10 has no term. */
export const dpvSpecialConditions: Readonly<Record<string, string>> = {
  'explicit-consent': 'eu-gdpr:A9-2-a',
  'employment-social-law': 'eu-gdpr:A9-2-b',
  'vital-interests': 'eu-gdpr:A9-2-c',
  'not-for-profit-body': 'eu-gdpr:A9-2-d',
  'made-public': 'eu-gdpr:A9-2-e',
  'legal-claims': 'eu-gdpr:A9-2-f',
  'substantial-public-interest': 'eu-gdpr:A9-2-g',
  'health-care': 'eu-gdpr:A9-2-h',
  'public-health': 'eu-gdpr:A9-2-i',
  'archiving-research-statistics': 'eu-gdpr:A9-2-j',
};

/** Chapter V GDPR. DPV names the second subparagraph of Art. 49(1) “A49-2”. */
export const dpvTransferMechanisms: Readonly<Record<string, string>> = {
  adequacy: 'eu-gdpr:A45-3',
  'data-privacy-framework': 'eu-gdpr:A45-3',
  'authorities-instrument': 'eu-gdpr:A46-2-a',
  'binding-corporate-rules': 'eu-gdpr:A46-2-b',
  'commission-clauses': 'eu-gdpr:A46-2-c',
  'authority-clauses': 'eu-gdpr:A46-2-d',
  'code-of-conduct': 'eu-gdpr:A46-2-e',
  certification: 'eu-gdpr:A46-2-f',
  'ad-hoc-clauses': 'eu-gdpr:A46-3-a',
  'administrative-arrangement': 'eu-gdpr:A46-3-b',
  'explicit-consent': 'eu-gdpr:A49-1-a',
  'contract-with-subject': 'eu-gdpr:A49-1-b',
  'contract-in-subject-interest': 'eu-gdpr:A49-1-c',
  'public-interest': 'eu-gdpr:A49-1-d',
  'legal-claims': 'eu-gdpr:A49-1-e',
  'vital-interests': 'eu-gdpr:A49-1-f',
  'public-register': 'eu-gdpr:A49-1-g',
  'compelling-interests': 'eu-gdpr:A49-2',
};
