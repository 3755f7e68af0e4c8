import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { Server } from "./server.mjs";

const requiredFiles = ["host.json", "worker.config.json", "functions.metadata"];
const folders = ["Http", "Inbox"];

/** The functions that the head's sources declare. */
export function declaredFunctions(project) {
  return folders
    .flatMap((folder) => readdirSync(join(project, folder)).map((file) => join(project, folder, file)))
    .filter((file) => file.endsWith(".cs"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\[Function\(nameof\((\w+)\)\)\]/g)].map((match) => match[1]));
}

/** Publishes the head against the real worker packages and checks what a host needs to find in the folder. */
export function publish(repository, folder) {
  const project = join(repository, "functions", "FactCheck.Functions");
  execFileSync("dotnet", ["publish", project, "--configuration", "Release", "--output", folder], { stdio: ["ignore", "inherit", "inherit"] });
  const missing = requiredFiles.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new Error(`The published folder lacks ${missing.join(", ")}.`);
  }
  const names = JSON.parse(readFileSync(join(folder, "functions.metadata"), "utf8")).map((f) => f.name);
  const absent = declaredFunctions(project).filter((name) => !names.includes(name));
  if (absent.length > 0 || names.length === 0) {
    throw new Error(`The published functions lack ${absent.join(", ")}; there are ${names.join(", ")}.`);
  }
  copyFileSync(join(project, "local.settings.json.example"), join(folder, "local.settings.json"));
  return names;
}

/** The Functions host on a port of this machine, running what was published. */
export async function startFunctions(folder, port) {
  const tools = dirname(createRequire(import.meta.url).resolve("azure-functions-core-tools/package.json"));
  const func = join(tools, "bin", process.platform === "win32" ? "func.exe" : "func");
  if (!existsSync(func)) {
    throw new Error("Core Tools are not installed: their npm package downloads them while it is installed. Run `npm ci` where it may.");
  }
  const server = new Server("The Functions host", func, ["start", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT: "1" },
  });
  try {
    await server.ready(180, async () => {
      const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
      return response?.ok ? true : null;
    });
  } catch (error) {
    await server.stop();
    throw new Error(`${error.message}\n${server.output}`);
  }
  return server;
}
