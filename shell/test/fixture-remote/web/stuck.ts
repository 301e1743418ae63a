/** An app that never leaves. */
export const bootstrap = async () => undefined;
export const mount = async ({ domElement }: { domElement: HTMLElement }) => {
  domElement.innerHTML = '<h1>stuck</h1>';
};
export const unmount = () => new Promise(() => undefined);
