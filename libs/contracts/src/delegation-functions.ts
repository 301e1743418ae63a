/**
 * What a deputy can be asked to do in somebody's place. A plugin's kind of work joins here, with its words in the
 * account page's catalogue (`function.<key>`); who does such work asks the core who stands in for whom.
 */
export const delegationFunctions = ['review'] as const;
export type DelegationFunction = (typeof delegationFunctions)[number];
