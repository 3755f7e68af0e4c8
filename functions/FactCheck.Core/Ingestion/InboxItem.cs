namespace FactCheck.Core.Ingestion;

/// <summary>A file in the inbox.</summary>
/// <param name="Name">Its name under the inbox, with <c>/</c> between segments; the first segment is the case.</param>
/// <param name="ETag">Its version; null when the inbox knows none.</param>
/// <param name="Length">How many bytes it has; null when not known before it is read.</param>
/// <param name="MediaType">The declared media type; null when none was declared.</param>
/// <param name="Metadata">
/// What the uploader says of it, under <c>publisher</c>, <c>url</c>, <c>publishedon</c>, <c>title</c> and <c>language</c>;
/// values are percent-encoded UTF-8.
/// </param>
public sealed record InboxItem(
    string Name,
    string? ETag,
    long? Length,
    string? MediaType,
    IReadOnlyDictionary<string, string> Metadata);
