import { createRequire } from "node:module";
import { isListening, Server } from "./server.mjs";

// The ports that "UseDevelopmentStorage=true" stands for: the settings under test are the ones developers use.
const ports = { blob: 10000, queue: 10001, table: 10002 };

/** Azurite on loopback, with its data in a folder. */
export async function startAzurite(folder) {
  for (const port of Object.values(ports)) {
    if (await isListening(port)) {
      throw new Error(`Port ${port} is taken, probably by another Azurite. Stop it first: this test starts with empty storage.`);
    }
  }
  const main = createRequire(import.meta.url).resolve("azurite/dist/src/azurite.js");
  const server = new Server("Azurite", process.execPath, [
    main, "--silent", "--skipApiVersionCheck", "--location", folder,
    "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
  ]);
  try {
    for (const port of Object.values(ports)) {
      await server.ready(30, async () => ((await isListening(port)) ? true : null));
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
