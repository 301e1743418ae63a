import type { BookableKind } from '../../server/resources/resource-choices.js';
import type { ReviewState } from '../../server/review/review.schemas.js';

/** The review opens on what waits; these are chosen instead. */
export const states = ['approved', 'rejected', 'ended', 'all'] as const satisfies ReviewState[];
export const bookableKinds = ['venue', 'vehicle'] as const satisfies BookableKind[];
