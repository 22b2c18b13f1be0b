/** Which kind of measure DPV takes a term for: its property follows from it. */
export type MeasureSort = 'Technical' | 'Organisational' | 'Physical';

const technical = (iri: string): readonly [MeasureSort, string] => ['Technical', iri];
const organisational = (iri: string): readonly [MeasureSort, string] => ['Organisational', iri];
const physical = (iri: string): readonly [MeasureSort, string] => ['Physical', iri];

/** Measures in the terms of DPV 2.3, by our codes. */
export const dpvMeasures: Readonly<Record<string, readonly [MeasureSort, string]>> = {
  pseudonymisation: technical('dpv:Pseudonymisation'),
  'encryption-at-rest': technical('dpv:EncryptionAtRest'),
  'encryption-in-transit': technical('dpv:EncryptionInTransfer'),
  'end-to-end-encryption': technical('dpv:EndToEndEncryption'),
  'key-management': technical('dpv:CryptographicKeyManagement'),
  'physical-entry-control': physical('dpv:PhysicalAccessControlMethod'),
  'server-room': physical('dpv:PhysicalSecureStorage'),
  'locked-paper-storage': physical('dpv:PhysicalSecureStorage'),
  'personal-accounts': technical('dpv:IdentityManagementMethod'),
  'password-policy': technical('dpv:PasswordAuthentication'),
  'multi-factor-authentication': technical('dpv:MultiFactorAuthentication'),
  'role-based-access': organisational('dpv:AuthorisationProcedure'),
  'privileged-access': technical('dpv:AccessControlMethod'),
  'remote-work-rules': technical('dpv:MobilePlatformSecurity'),
  separation: technical('dpv:InformationFlowControl'),
  'media-transport': physical('dpv:PhysicalSupplySecurity'),
  'secure-disposal': organisational('dpv:DataErasurePolicy'),
  firewall: technical('dpv:NetworkSecurityProtocols'),
  'anti-malware': technical('dpv:OperatingSystemSecurity'),
  'vulnerability-management': technical('dpv:VulnerabilityTestingMethods'),
  logging: organisational('dpv:LoggingPolicy'),
  monitoring: technical('dpv:IntrusionDetectionSystem'),
  'change-management': technical('dpv:UseSyntheticData'),
  'secure-development': organisational('dpv:PrivacyByDesign'),
  'integrity-check': technical('dpv:DigitalSignatures'),
  redundancy: technical('dpv:FailSafeProtocols'),
  'fire-and-climate': physical('dpv:EnvironmentalProtection'),
  backup: technical('dpv:DataBackupProtocols'),
  'restore-tests': organisational('dpv:DisasterRecoveryProcedures'),
  'incident-procedure': organisational('dpv:IncidentManagementProcedures'),
  audit: organisational('dpv:SecurityAudit'),
  certification: organisational('dpv:Certification'),
  policies: organisational('dpv:InformationSecurityPolicy'),
  training: organisational('dpv:StaffTraining'),
  'staff-confidentiality': organisational('dpv:NDA'),
  'processor-control': organisational('dpv:ThirdPartySecurityProcedures'),
  'request-procedure': organisational('dpv:DataSubjectRightsManagement'),
  'retention-and-erasure': organisational('dpv:DataDeletionPolicy'),
  minimisation: organisational('dpv:PrivacyByDefault'),
  'joiners-and-leavers': organisational('dpv:CredentialManagement'),
  screening: organisational('dpv:BackgroundChecks'),
};
