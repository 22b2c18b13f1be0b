/** How long this process has worked, in milliseconds; a busy machine makes everything slower but not more work. */
export function workingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
