import { internationalVendor } from './international-vendor/sample.ts';
import { licensedSoftware } from './licensed-software/sample.ts';
import type { Sample } from './sample.ts';
import { softwareWebsite } from './software-website/sample.ts';

/** The registers that the program brings along, in the order in which they are offered. */
export const samples: readonly Sample[] = [softwareWebsite, internationalVendor, licensedSoftware];
