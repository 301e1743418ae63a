interface RoutingDetail {
  /** single-spa goes back to where it was when the promise says true. */
  cancelNavigation(canceled: Promise<boolean>): void;
}

/**
 * Asks before another page takes the place of one with unsaved changes, by whatever way: link, search, back button; closing
 * the window asks in the browser's own words. Ends with `signal`.
 */
export function askBeforeLeaving(mayLeave: () => Promise<boolean>, unsaved: () => boolean, signal: AbortSignal): void {
  const here = location.pathname;
  window.addEventListener(
    'single-spa:before-routing-event',
    (event) => {
      if (location.pathname === here || !unsaved()) return;
      const { cancelNavigation } = (event as CustomEvent<RoutingDetail>).detail;
      cancelNavigation(mayLeave().then((may) => !may));
    },
    { signal },
  );
  window.addEventListener('beforeunload', (event) => unsaved() && event.preventDefault(), { signal });
}
