import { Injectable } from '@nestjs/common';
import type { PasswordLimits } from '@tessera/contracts';
import { Parameters } from '@tessera/sdk';

/** Limits in force, from the parameters. */
@Injectable()
export class PasswordLimitsInForce {
  constructor(private readonly parameters: Parameters) {}

  get limits(): PasswordLimits {
    const minLength = this.parameters.get<number>('identity.password-min-length');
    return {
      minLength,
      // set below the shortest by mistake, nobody could choose a password any more
      maxLength: Math.max(minLength, this.parameters.get<number>('identity.password-max-length')),
      specialCharacters: this.parameters.get<string>('identity.password-special-characters'),
    };
  }

  /** Former passwords that cannot be used again. */
  get history(): number {
    return this.parameters.get<number>('identity.password-history');
  }

  get validDays(): number {
    return this.parameters.get<number>('identity.password-days');
  }
}
