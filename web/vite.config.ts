import { defineConfig } from "vite";
import { borders } from "./build/borders.ts";
import { licences } from "./build/licences.ts";
import { pack } from "./build/pack.ts";

const { page, worker } = licences();

export default defineConfig({
  plugins: [borders(), page, pack()],
  worker: { format: "es", plugins: worker },
  build: {
    emptyOutDir: false, // pack does it
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the policy lets no font come as data
    rolldownOptions: {
      input: ["index.html", "playground.html"],
      checks: { moduleLevelDirective: false }, // "use client" in React's world, harmless
    },
    chunkSizeWarningLimit: 3000, // kB; monaco alone is 2,800
    reportCompressedSize: false,
  },
});
