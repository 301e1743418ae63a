import { ApiProblem } from '@tessera/web-sdk';
import type { StepUpDialog } from './step-up-dialog.js';

/** Runs `act`; when it needs a fresh proof, asks for it and runs it once more. Undefined when the person gave up. */
export async function withStepUp<Result>(
  dialog: StepUpDialog,
  act: () => Promise<Result>,
): Promise<{ result: Result } | undefined> {
  try {
    return { result: await act() };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.slug !== 'step-up-required') throw error;
  }
  return (await dialog.ask()) ? { result: await act() } : undefined;
}
