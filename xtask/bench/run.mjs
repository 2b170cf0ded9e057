// Runs the measurement compiled to WebAssembly under node and prints what it found.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [glue, rulebook] = process.argv.slice(2);
const { measure } = createRequire(import.meta.url)(glue);
console.log(measure(readFileSync(rulebook)));
