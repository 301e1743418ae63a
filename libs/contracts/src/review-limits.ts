/** Most items of one decision. */
export const mostDecisions = 200;
/** Characters of the note that goes with a decision. */
export const longestReviewNote = 200;
