import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import type { ComposedMail } from './outgoing-message.js';

/** Together below the lease of a claimed mail, so that nobody else takes it meanwhile. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mails to the mail server, or turns them into their raw text when there is none. */
@Injectable()
export class MailCourier implements OnApplicationShutdown {
  private smtp?: Transporter;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  get hasServer(): boolean {
    return this.environment.SMTP_URL !== undefined;
  }

  /** Resolves when the mail server has taken the mail. */
  async deliver(mail: ComposedMail): Promise<void> {
    this.smtp ??= createTransport({ url: this.environment.SMTP_URL, pool: true, maxConnections: 3, ...timeouts });
    await this.smtp.sendMail(mail);
  }

  /** The mail as it would travel. */
  async raw(mail: ComposedMail): Promise<string> {
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(mail);
    return message.toString();
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }
}
