import type { StoredFile, UploadAs } from '@tessera/contracts';
import { answered } from './api.js';

export interface UploadOptions {
  /** `picture`: to be shown in pages; JPEG, PNG or WebP, drawn anew by the portal. */
  as?: UploadAs;
  /** From 0 to 1, of what has been sent. */
  progress?: (fraction: number) => void;
  signal?: AbortSignal;
}

/** Sends a file to the portal; attach its `id` to a record within a day. Every refusal is thrown as an `ApiProblem`. */
export async function upload(file: File, { as = 'file', progress, signal }: UploadOptions = {}): Promise<StoredFile> {
  const form = new FormData();
  form.set('file', file);
  const response = await answered(post(`/api/files?as=${as}`, form, progress, signal), signal);
  return (await response.json()) as StoredFile;
}

/** `fetch` cannot tell how much has been sent; this answers as it would. */
function post(
  path: string,
  body: FormData,
  progress: UploadOptions['progress'],
  signal: AbortSignal | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress?.(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type') ?? '';
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }));
    });
    request.addEventListener('error', () => reject(new TypeError('the upload did not reach the portal')));
    request.addEventListener('abort', () => reject(signal?.reason));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}
