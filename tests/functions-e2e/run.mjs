// Journey 2 of the project, as a developer takes it: Azurite, the Functions host, an upload to the inbox, its claims over HTTP.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startAzurite } from "./azurite.mjs";
import { publish, startFunctions } from "./functionsHost.mjs";
import { createInbox, upload } from "./inbox.mjs";
import { countStoredClaims } from "./tables.mjs";
import { waitFor } from "./wait.mjs";

const port = 7071;
const api = `http://127.0.0.1:${port}/api`;
const caseId = "functions-e2e";
const quotation = "at least 225 people had been killed";
const text = `On 15 January 2022 the Prosecutor General's Office said that ${quotation} in the unrest, including 19 law enforcement officers.\n`;

async function call(method, path, body) {
  const response = await fetch(`${api}/${path}`, {
    method,
    headers: body ? { "content-type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const answer = await response.text();
  assert.ok(response.ok, `${method} ${path} answered ${response.status}: ${answer}`);
  return JSON.parse(answer);
}

async function journey() {
  await call("PUT", `cases/${caseId}`, { title: "Functions end to end", start: "2022-01-02", end: "2022-01-31", country: "KZ", place: "Kazakhstan", notes: null });
  await upload(`${caseId}/reports/statement.txt`, text, { title: "Statement", publisher: "Test Wire", publishedon: "2022-01-15" });
  const claims = await waitFor("The claims of the upload arrive", 180, async () => {
    const page = await call("GET", `cases/${caseId}/claims`);
    return page.items.length > 0 ? page.items : null;
  });
  const toll = claims.find((claim) => claim.quantity.value === 225);
  assert.ok(toll, `No claim of 225 among ${JSON.stringify(claims)}`);
  assert.equal(toll.harm, "killed");
  assert.equal(toll.quantity.lower, 225);
  assert.equal(toll.quantity.upper, null);
  assert.equal(toll.source.side, "official");
  assert.ok(toll.quote.includes("225"), `The quotation is '${toll.quote}'`);
  assert.equal(await countStoredClaims(caseId), claims.length);
  console.log(`ok: ${claims.length} claims are in Table Storage and came back over HTTP`);
}

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const scratch = mkdtempSync(join(tmpdir(), "factcheck-functions-"));
const servers = [];
try {
  const names = publish(repository, join(scratch, "app"));
  console.log(`ok: published ${names.length} functions`);
  servers.push(await startAzurite(join(scratch, "azurite")));
  await createInbox();
  servers.push(await startFunctions(join(scratch, "app"), port));
  await journey();
} catch (error) {
  for (const server of servers) {
    console.error(server.output);
  }
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const server of servers.reverse()) {
    await server.stop();
  }
  rmSync(scratch, { recursive: true, force: true });
}
