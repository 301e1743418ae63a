/** Decorators by hand: these fixtures are plain JavaScript, as a built plugin is. */
export const declare = (target, name, ...decorators) => {
  const descriptor = Object.getOwnPropertyDescriptor(target.prototype, name);
  for (const decorator of decorators) decorator(target.prototype, name, descriptor);
};

/** The nth parameter of the constructor is injected by this token. */
export const inject = (target, ...tokens) => Reflect.defineMetadata('design:paramtypes', tokens, target);
