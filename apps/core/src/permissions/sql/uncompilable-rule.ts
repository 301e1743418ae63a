/** A rule that cannot be turned into SQL; the list is refused rather than shown without the restriction. */
export class UncompilableRule extends Error {
  override readonly name = 'UncompilableRule';
}
