/** Who has been granted a permission: whom to tell that something waits for them. */
export abstract class PermissionHolders {
  /**
   * Ids of the active accounts, at most 100, that may do `action` to `record` by a role granted to them, not by being
   * staff. System administrators, who may everything, are named only where nobody else is. Those who stand in for one of
   * them in reviews now are named, too.
   */
  abstract of(
    action: string,
    subject: string,
    record: { readonly agencyId: string } & Readonly<Record<string, unknown>>,
  ): Promise<string[]>;

  /** The same accounts, and those who stand in for one of them in reviews now. */
  abstract withDeputies(accountIds: readonly string[]): Promise<string[]>;
}
