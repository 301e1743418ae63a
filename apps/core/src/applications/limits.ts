/** A page shows all of them at once, and a tile's data must stay small: more are refused. */
export const mostApplications = 500;
export const mostCategories = 50;
