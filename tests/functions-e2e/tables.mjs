import { odata, TableClient } from "@azure/data-tables";

/** How many entities of a case the table of claims holds. */
export async function countStoredClaims(caseId) {
  const table = TableClient.fromConnectionString("UseDevelopmentStorage=true", "claims", { allowInsecureConnection: true });
  let count = 0;
  for await (const _ of table.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${caseId}`, select: ["rowKey"] } })) {
    count++;
  }
  return count;
}
