/** How long a browser may take to show what it must show, in milliseconds. Only what never comes takes as long. */
export const patience = Number(process.env.TESSERA_E2E_PATIENCE ?? 30_000);
