import { Injectable } from '@nestjs/common';
import type { Localized, ManifestToken } from '@tessera/contracts';
import { Access, type Caller, Enablement } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';

/** A purpose as a manifest declares it. */
export interface DeclaredPurpose extends ManifestToken {
  plugin: string;
  pluginName: Localized;
}

/** What tokens may be made for, and whom a purpose is open to now. */
@Injectable()
export class TokenPurposes {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly access: Access,
  ) {}

  find(plugin: string, purpose: string): DeclaredPurpose | undefined {
    return this.all().find((declared) => declared.plugin === plugin && declared.purpose === purpose);
  }

  openTo(caller: Caller): DeclaredPurpose[] {
    return this.all().filter((declared) => this.isOn(caller, declared) && this.isAllowed(caller, declared));
  }

  isOn(caller: Caller, { plugin }: DeclaredPurpose): boolean {
    return this.enablement.isEnabled(plugin, caller.agencyId);
  }

  isAllowed(caller: Caller, { permission: [action, subject] }: DeclaredPurpose): boolean {
    return this.access.may(caller, action, subject);
  }

  /** May a token that its owner made in `agencyId` be used now? */
  holds(owner: Caller, declared: DeclaredPurpose, agencyId: string): boolean {
    if (declared.forAgency && owner.agencyId !== agencyId) return false;
    return this.isOn(owner, declared) && this.isAllowed(owner, declared);
  }

  private all(): DeclaredPurpose[] {
    return this.catalogue
      .ready()
      .flatMap(({ id, manifest }) =>
        manifest.tokens.map((token) => ({ ...token, plugin: id, pluginName: manifest.name })),
      );
  }
}
