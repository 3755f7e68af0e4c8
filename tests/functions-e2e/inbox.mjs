import { BlobServiceClient } from "@azure/storage-blob";

const inbox = BlobServiceClient.fromConnectionString("UseDevelopmentStorage=true").getContainerClient("inbox");

export async function createInbox() {
  await inbox.createIfNotExists();
}

/** Uploads a text with metadata, percent-encoded as the inbox expects it. */
export async function upload(name, text, metadata) {
  const encoded = Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, encodeURIComponent(value)]));
  const bytes = Buffer.from(text, "utf8");
  await inbox.getBlockBlobClient(name).upload(bytes, bytes.length, {
    blobHTTPHeaders: { blobContentType: "text/plain; charset=utf-8" },
    metadata: encoded,
  });
}
