import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A file that is with the server. */
export interface UploadedFile {
  id: string;
  name: string;
  bytes: number;
  mediaType: string;
  /** Address from which it is saved. */
  href?: string;
  /** Address of a small picture of it. */
  preview?: string;
}

/**
 * Sends one file; `progress` from 0 to 1. What it rejects with is put into words by `describeError` of the component.
 * It may do more than send: what it resolves with is what the page then has.
 */
export type UploadFunction<Uploaded extends UploadedFile = UploadedFile> = (
  file: File,
  options: { progress: (fraction: number) => void; signal: AbortSignal },
) => Promise<Uploaded>;

/** A chosen file on its way, or one that did not arrive. */
export interface PendingUpload {
  readonly key: number;
  readonly file: File;
  /** 0 to 1. */
  fraction: number;
  state: 'waiting' | 'running' | 'failed';
  /** Why it did not arrive, in words. */
  fault: string;
  /** May it be tried again? Not what is too large. */
  again: boolean;
}

export interface QueueHost extends ReactiveControllerHost {
  upload: UploadFunction | undefined;
  describeError: (error: unknown) => string;
  arrived(file: UploadedFile): void;
  failed(upload: PendingUpload): void;
}

const atOnce = 2;

/** Sends chosen files, two at a time, in the order in which they were chosen. */
export class UploadQueue implements ReactiveController {
  pending: PendingUpload[] = [];
  private readonly running = new Map<number, AbortController>();
  private lastKey = 0;
  private failures = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly host: QueueHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const request of this.running.values()) request.abort();
    this.running.clear();
    this.pending = [];
    this.tellIdle();
  }

  get busy(): boolean {
    return this.pending.some((one) => one.state !== 'failed');
  }

  /** When nothing is on its way any more: has all of it arrived? */
  async idle(): Promise<boolean> {
    const { failures } = this;
    if (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.failures === failures;
  }

  private tellIdle(): void {
    if (this.busy) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** With a fault it is only shown as refused. */
  add(file: File, fault = ''): void {
    this.lastKey += 1;
    const upload: PendingUpload = { key: this.lastKey, file, fraction: 0, state: 'waiting', fault, again: false };
    if (fault) upload.state = 'failed';
    this.pending = [...this.pending, upload];
    if (fault) this.host.failed(upload);
    this.proceed();
  }

  retry(upload: PendingUpload): void {
    Object.assign(upload, { state: 'waiting', fault: '', fraction: 0 });
    this.proceed();
  }

  /** Stops it where it is on its way; takes it from the list. */
  drop(upload: PendingUpload): void {
    this.running.get(upload.key)?.abort();
    this.running.delete(upload.key);
    this.pending = this.pending.filter((one) => one !== upload);
    this.proceed();
  }

  private proceed(): void {
    this.host.requestUpdate();
    for (const upload of this.pending) {
      if (this.running.size >= atOnce) return;
      if (upload.state === 'waiting') void this.send(upload);
    }
    this.tellIdle();
  }

  private async send(upload: PendingUpload): Promise<void> {
    const request = new AbortController();
    const { signal } = request;
    this.running.set(upload.key, request);
    upload.state = 'running';
    const progress = (fraction: number) => {
      upload.fraction = Math.max(0, Math.min(1, fraction));
      this.host.requestUpdate();
    };
    try {
      const file = await this.host.upload?.(upload.file, { progress, signal });
      if (signal.aborted) return;
      this.pending = this.pending.filter((one) => one !== upload);
      if (file) this.host.arrived(file);
    } catch (error) {
      if (signal.aborted) return;
      Object.assign(upload, { state: 'failed', fault: this.host.describeError(error), again: true });
      this.failures += 1;
      this.host.failed(upload);
    }
    this.running.delete(upload.key);
    this.proceed();
  }
}
