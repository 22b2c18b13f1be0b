/* Closed lists of the fides manifests in the codes of ours. Keys are lower case. */

/** `legal_basis_for_processing`. */
export const fidesLegalBases: Readonly<Record<string, string>> = {
  consent: 'consent',
  contract: 'contract',
  'legal obligations': 'legal-obligation',
  'legal obligation': 'legal-obligation',
  'vital interests': 'vital-interests',
  'public interest': 'public-task',
  'public interests': 'public-task',
  'legitimate interests': 'legitimate-interests',
  'legitimate interest': 'legitimate-interests',
};

/** `special_category_legal_basis`. */
export const fidesSpecialBases: Readonly<Record<string, string>> = {
  consent: 'explicit-consent',
  'explicit consent': 'explicit-consent',
  employment: 'employment-social-law',
  'employment, social security and social protection': 'employment-social-law',
  'vital interests': 'vital-interests',
  'non-profit bodies': 'not-for-profit-body',
  'not-for-profit bodies': 'not-for-profit-body',
  'public by data subject': 'made-public',
  'made public by the data subject': 'made-public',
  'legal claims': 'legal-claims',
  'legal claims or judicial acts': 'legal-claims',
  'substantial public interest': 'substantial-public-interest',
  'reasons of substantial public interest (with a basis in law)': 'substantial-public-interest',
  medical: 'health-care',
  'health or social care (with a basis in law)': 'health-care',
  'public health interest': 'public-health',
  'public health (with a basis in law)': 'public-health',
  'archiving, research and statistics (with a basis in law)': 'archiving-research-statistics',
};

/** `legal_basis_for_transfers`. */
export const fidesTransferBases: Readonly<Record<string, string>> = {
  'adequacy decision': 'adequacy',
  'supervisory authority approval': 'ad-hoc-clauses',
  sccs: 'commission-clauses',
  bcrs: 'binding-corporate-rules',
  'legal obligations': 'public-interest',
  other: '',
};

/** `responsibility`, `data_responsibility_title`. */
export const fidesRoles: Readonly<Record<string, string>> = {
  controller: 'controller',
  processor: 'processor',
  'sub-processor': 'processor',
  'joint controller': 'joint-controller',
};

/** `system_type`. */
export const fidesSystemKinds: Readonly<Record<string, string>> = {
  database: 'database',
  website: 'website',
  'mobile app': 'mobile-application',
  'mobile application': 'mobile-application',
  'data warehouse': 'data-warehouse',
  crm: 'crm',
};
