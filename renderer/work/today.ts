/** A day where the person sits, `YYYY-MM-DD`. */
function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day it is where the person sits, `YYYY-MM-DD`. */
export const today = (): string => dayOf(new Date());

/** The day where the person sits on which an instant of the history fell. */
export const dayHere = (at: string): string => dayOf(new Date(at));
