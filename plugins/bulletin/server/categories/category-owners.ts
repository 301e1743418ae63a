import { Injectable } from '@nestjs/common';
import { Access, Agencies, type AgencyNode, type Caller } from '@tessera/sdk';
import { invalid } from '../notices/notice-soundness.js';

export interface OwnerView {
  agency: { id: string; code: string; name: string; shortName: string } | null;
}

const reference = ({ id, code, name, shortName }: AgencyNode) => ({ id, code, name, shortName });

/** To whom categories belong: the government, or an agency (its units use the agency's). */
@Injectable()
export class CategoryOwners {
  constructor(
    private readonly access: Access,
    private readonly agencies: Agencies,
  ) {}

  view(agencyId: string | null): OwnerView {
    const node = agencyId === null ? undefined : this.agencies.byId(agencyId);
    return { agency: node ? reference(node) : null };
  }

  mayManage(caller: Caller, agencyId: string | null): boolean {
    return this.access.may(caller, 'manage-list', 'NoticeCategory', { agencyId });
  }

  /** Those whose categories the caller manages: the government first, then as in the tree. */
  managedBy(caller: Caller): OwnerView[] {
    const owners: OwnerView[] = this.mayManage(caller, null) ? [{ agency: null }] : [];
    const visit = (node: AgencyNode): void => {
      if (node.kind === 'unit' || node.state === 'dissolved') return;
      if (this.mayManage(caller, node.id)) owners.push({ agency: reference(node) });
      for (const child of this.agencies.children(node.id)) visit(child);
    };
    for (const root of this.agencies.children(null)) visit(root);
    return owners;
  }

  /** Id of the owner of that code (null: the government); 403 unless the caller manages it, 422 for what is no agency. */
  managed(caller: Caller, code: string | null): string | null {
    const node = code === null ? null : this.agencies.byCode(code);
    if (node === undefined || node?.kind === 'unit' || node?.state === 'dissolved')
      throw invalid('agency', 'unknown-agency', 'there is no such agency');
    const agencyId = node?.id ?? null;
    this.access.assert(caller, 'manage-list', 'NoticeCategory', { agencyId });
    return agencyId;
  }
}
