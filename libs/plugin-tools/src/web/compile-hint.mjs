import { rspack } from '@rspack/core';

/**
 * What a page runs as soon as it is there: the first chunk of a page and of a remote, and tiles. Chromium compiles the
 * functions of a file with this comment while it arrives, off the main thread, instead of one by one when first called:
 * a quarter less main-thread time for the home page. Other browsers read a comment.
 */
const runsAtOnce = /^(shell|sign-in|remoteEntry|__federation_expose_(tiles__|[^/]*\.tile\.))[^/]*\.js$/;
const hint = '//# allFunctionsCalledOnLoad';

/** After the minifier, which would take the comment away. */
export const compileHint = () =>
  new rspack.BannerPlugin({
    banner: hint,
    raw: true,
    include: runsAtOnce,
    stage: rspack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });
