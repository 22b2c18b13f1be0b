import { changesReport } from './changes-report/document.ts';
import type { DocumentKind } from './document-kind.ts';
import { fz152CessationNotification } from './fz152-cessation-notification/document.ts';
import { fz152CrossBorderNotification } from './fz152-cross-border-notification/document.ts';
import { fz152ChangeNotification } from './fz152-change-notification/document.ts';
import { fz152Notification } from './fz152-notification/document.ts';
import { fz152Policy } from './fz152-policy/document.ts';
import { fz152Consent } from './fz152-consent/document.ts';
import { fz152DataList } from './fz152-data-list/document.ts';
import { fz152DestructionAct } from './fz152-destruction-act/document.ts';
import { fz152HarmAssessment } from './fz152-harm-assessment/document.ts';
import { findingsReport } from './findings-report/document.ts';
import { fz152PolicyExtract } from './fz152-policy-extract/document.ts';
import { fz152Register } from './fz152-register/document.ts';
import { gdprControllerRecord } from './gdpr-controller-record/document.ts';
import { gdprPrivacyNotice } from './gdpr-privacy-notice/document.ts';
import { gdprProcessorRecord } from './gdpr-processor-record/document.ts';
import { gdprTransferList } from './gdpr-transfer-list/document.ts';
import { gdprRetentionSchedule } from './gdpr-retention-schedule/document.ts';

/** Every document we print, in the order in which they are offered. */
export const documentKinds: readonly DocumentKind[] = [
  gdprControllerRecord,
  fz152Register,
  fz152PolicyExtract,
  fz152Policy,
  fz152Notification,
  fz152CessationNotification,
  fz152CrossBorderNotification,
  gdprProcessorRecord,
  gdprRetentionSchedule,
  gdprPrivacyNotice,
  gdprTransferList,
  fz152ChangeNotification,
  fz152DestructionAct,
  fz152Consent,
  fz152HarmAssessment,
  fz152DataList,
  findingsReport,
  changesReport,
];
