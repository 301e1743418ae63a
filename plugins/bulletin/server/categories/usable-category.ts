import { Injectable } from '@nestjs/common';
import { Agencies, Sql, type Transaction } from '@tessera/sdk';
import { invalid } from '../notices/notice-soundness.js';

export interface CategoryName {
  'zh-Hant': string;
  en: string;
}

/** Which categories a notice of an agency may carry: the government's, its own, and those of the agencies above it. */
@Injectable()
export class UsableCategory {
  constructor(
    private readonly agencies: Agencies,
    private readonly sql: Sql,
  ) {}

  /** Its names; 422 when there is none that this agency may use now. */
  async named(transaction: Transaction, categoryId: string | null, agencyId: string): Promise<CategoryName | null> {
    if (categoryId === null) return null;
    const names = await this.find(transaction, categoryId, agencyId);
    if (!names) throw invalid('categoryId', 'unknown-category', 'there is no such category for this agency');
    return names;
  }

  /** The category where this agency may use it now, else none: for a copy, which nobody has chosen it for. */
  async orNone(categoryId: string | null, agencyId: string): Promise<string | null> {
    return categoryId !== null && (await this.find(this.sql, categoryId, agencyId)) ? categoryId : null;
  }

  private async find(within: Sql | Transaction, categoryId: string, agencyId: string) {
    const [row] = await within.query<CategoryName>(
      {
        name: 'bulletin-usable-category',
        text: `select name_zh as "zh-Hant", name_en as en from plugin_bulletin.category
where id = $1 and archived_at is null and (agency_id is null or agency_id = any($2::uuid[]))`,
      },
      [categoryId, this.agencies.ancestorsOrSelf(agencyId)],
    );
    return row;
  }
}
