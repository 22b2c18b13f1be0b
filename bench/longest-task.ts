/** Watches what holds the window up; `end` gives the longest it was held, in milliseconds, 0 where nothing did for 50. */
export function longestTask(): { readonly end: () => number } {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    end: () => {
      for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
      observer.disconnect();
      return longest;
    },
  };
}
