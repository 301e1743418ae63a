/** Version that plugins name in the range `portal` of their manifests. */
export const portalVersion = '1.0.0';
