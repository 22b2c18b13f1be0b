/** Terms that no law sets and practice follows: each deadline by them is marked as such. */
export const practice = {
  /** Months between reviews of an activity, and of the register. */
  review: 12,
  /** Months between reviews of an impact assessment; Art. 35(11) GDPR names only a change of the risk. */
  impactAssessment: 36,
  /** Months between looks at the list of the EU-US Data Privacy Framework: its entries are renewed each year. */
  framework: 12,
  /** Months between internal controls: Art. 18.1 part 1 item 4 152-FZ leaves the term to the operator. */
  control: 12,
  /** Months between reviews of a threat model. */
  threatModel: 36,
} as const;
