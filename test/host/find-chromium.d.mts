/** The path of a Chromium: CHROMIUM_PATH, the system's own, or the one Playwright downloaded; throws where there is none. */
export function findChromium(): string;
/** What any Chromium in a test is started with. */
export const chromiumSwitches: readonly string[];
