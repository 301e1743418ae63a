import { TileElement } from '@tessera/web-sdk';

/** Throws when it is made. */
export default class UnbornTile extends TileElement {
  constructor() {
    super();
    throw new Error('thrown in the constructor');
  }

  protected override renderContent() {
    return 'never';
  }
}
