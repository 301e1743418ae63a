import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts.repository.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordsRepository } from '../passwords/passwords.repository.js';
import type { SignInMethod, Verdict } from './sign-in-method.js';

export interface PasswordCredentials {
  account: string;
  password: string;
}

/** Account name and password. */
@Injectable()
export class PasswordMethod implements SignInMethod<PasswordCredentials> {
  readonly name = 'password';
  readonly asksSecondFactor = true;

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: PasswordsRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  async judge({ account: name, password }: PasswordCredentials): Promise<Verdict> {
    const account = await this.accounts.byName(name);
    // asked for unknown names too: the same number of trips either way
    const stored = await this.passwords.hashOf(account?.id ?? nobody);
    const matches = await this.hasher.verify(stored, password);
    return { account, proven: matches && account?.state === 'active' };
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';
