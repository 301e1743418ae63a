import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';

/** Throws when it renders: only this tile may show an error. */
export default class FragileTile extends TileElement<{ throws: boolean }> {
  protected override renderContent(data: { throws: boolean }) {
    if (data.throws) throw new Error('thrown while rendering');
    return html`<p>calm again</p>`;
  }
}
