/** Parsed conditions as CASL hands them out (`rulesToAST`): a tree of tests on fields. */
export interface ConditionNode {
  operator: string;
  value: unknown;
}

export interface FieldTest extends ConditionNode {
  field: string;
}
