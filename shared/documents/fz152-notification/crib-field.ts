/** A check-box or a button of a choice, spelled as the portal spells it. */
export interface CribBox {
  readonly name: string;
  readonly ticked: boolean;
}

/** One field of the portal’s form: what to copy into it, or which boxes to tick. */
export interface CribField {
  /** Like a path: “operator/name”, “purposes/<id of the activity>/actions”, “databases/<id of the system>/country”. */
  readonly id: string;
  /** The part of the form that the field stands in. */
  readonly block: string;
  readonly caption: string;
  /** The text to copy; empty where the register says nothing. */
  readonly value: string;
  readonly boxes: readonly CribBox[];
}
