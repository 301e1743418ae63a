import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type RecordLookup, recordReaderMetadata } from '@tessera/sdk';

/** Finds the provider marked `@RecordReader(subject)`, of the core or of a plugin. */
@Injectable()
export class RecordLookups {
  private known: Map<string, RecordLookup> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  of(subject: string): RecordLookup | undefined {
    this.known ??= this.discover();
    return this.known.get(subject);
  }

  private discover(): Map<string, RecordLookup> {
    const found = new Map<string, RecordLookup>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const subject: unknown = metatype && instance ? Reflect.getMetadata(recordReaderMetadata, metatype) : undefined;
      // the first one wins, and the core's come first
      if (typeof subject === 'string' && !found.has(subject)) found.set(subject, instance as RecordLookup);
    }
    return found;
  }
}
