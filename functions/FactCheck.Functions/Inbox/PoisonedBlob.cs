using System.Text.Json.Serialization;

namespace FactCheck.Functions.Inbox;

/// <summary>The host's message about a blob that failed too often, as far as it is used here.</summary>
/// <param name="ContainerName">The container.</param>
/// <param name="BlobName">The blob.</param>
/// <param name="ETag">The version that failed, in quotes; null when the host knows none.</param>
[method: JsonConstructor]
public sealed record PoisonedBlob(
    [property: JsonRequired] string ContainerName,
    [property: JsonRequired] string BlobName,
    string? ETag);
