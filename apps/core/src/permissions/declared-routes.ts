import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { assertEveryRouteDeclared } from './route-access.js';

/** Deny by default: a portal with a route that forgot its permission does not start. Plugins were checked before. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    assertEveryRouteDeclared(
      this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? [metatype as Type] : [])),
    );
  }
}
