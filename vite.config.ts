import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The node that `vite dev` borrows its API from. */
const node = process.env.COMITY_DEV_NODE ?? 'http://localhost:7101'
const borrowed = ['/api', '/oidc', '/log', '/federation', '/witness', '/.well-known', '/healthz', '/readyz', '/metrics', '/docs']

export default defineConfig({
  root: 'src/portal',
  base: '/',
  plugins: [react()],
  // Class names in CSS modules carry the file's name, so that a screenshot's HTML can be read.
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    outDir: '../../dist/portal',
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL in CSS would need img-src data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/](?!react-virtual|virtual-core)/, priority: 20 },
            // What most pages share comes once, in one file: a bad line pays for round trips, not for kilobytes.
            { name: 'shared', minShareCount: 26, test: /^(?!.*portal[\\/]requests).*\.(tsx?|m?js)$/, priority: 10 },
          ],
        },
      },
    },
  },
  server: {
    port: 7100,
    strictPort: true,
    proxy: Object.fromEntries(borrowed.map((path) => [path, { target: node, changeOrigin: false }])),
  },
})
