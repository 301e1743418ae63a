import { rspack } from '@rspack/core';
import { CataloguePlugin } from './check-catalogues.mjs';
import { compileHint } from './compile-hint.mjs';
import { PrecompressPlugin } from './precompress-plugin.mjs';

/**
 * Lit's decorators need the legacy proposal and fields that are assigned, not defined: with either left unset an element
 * stops rendering again when its properties change, and only in production.
 */
const swcOptions = {
  detectSyntax: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
};

/** The part of a browser build that is the same for the shell, a remote and a standalone page. */
export function baseConfig({ name, root, output, publicPath, mode = process.env.NODE_ENV ?? 'production' }) {
  return {
    name,
    context: root,
    mode,
    target: ['web', 'es2022'],
    devtool: 'source-map',
    output: {
      path: output,
      uniqueName: name,
      publicPath,
      module: true,
      chunkFormat: 'module',
      chunkLoading: 'import',
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      cssFilename: '[name].[contenthash:8].css',
      cssChunkFilename: '[name].[contenthash:8].css',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          type: 'javascript/auto',
          loader: 'builtin:swc-loader',
          options: { jsc: swcOptions.jsc },
        },
        { test: /\.css$/, type: 'css' },
        { test: /\.(svg|png)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      chunkIds: 'named',
      minimizer: [
        new rspack.SwcJsMinimizerRspackPlugin({ extractComments: false }),
        new rspack.LightningCssMinimizerRspackPlugin(),
      ],
    },
    performance: false,
    stats: 'errors-warnings',
    plugins: [new CataloguePlugin({ root }), compileHint(), new PrecompressPlugin()],
  };
}
