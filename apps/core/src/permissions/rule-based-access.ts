import { subject as typed } from '@casl/ability';
import { Inject, Injectable } from '@nestjs/common';
import { Access, type Caller, type FieldColumns, ProblemError, type SqlCondition } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { CompiledConditions } from './sql/compiled-conditions.js';
import { UncompilableRule } from './sql/uncompilable-rule.js';

/** `Access` by the rules of the caller's ability. */
@Injectable()
export class RuleBasedAccess extends Access {
  private readonly compiled = new CompiledConditions();

  constructor(@Inject(LOGGER) private readonly logger: Logger) {
    super();
  }

  condition(caller: Caller, action: string, subject: string, columns: FieldColumns, firstParameter = 1): SqlCondition {
    try {
      const { text, values } = this.compiled.of(caller.ability, action, subject, columns, firstParameter);
      return { text, values: [...values] };
    } catch (error) {
      if (!(error instanceof UncompilableRule)) throw error;
      // a rule that asks for what this list does not have: refuse the list rather than guess
      this.logger.error({ action, subject, reason: error.message }, 'a permission rule does not fit a list');
      throw ProblemError.of('forbidden', { action, subject, detail: error.message });
    }
  }

  may(caller: Caller, action: string, subject: string, record?: object): boolean {
    return caller.ability.can(action, record ? typed(subject, { ...record }) : subject);
  }

  assert(caller: Caller, action: string, subject: string, record?: object, hidden = false): void {
    if (this.may(caller, action, subject, record)) return;
    throw hidden ? ProblemError.of('not-found') : ProblemError.of('forbidden', { action, subject });
  }
}
