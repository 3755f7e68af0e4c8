using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Whole contents at once.</summary>
public static class ContentStoreExtensions
{
    /// <summary>A document's text, to the letter; null when it has none.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<string?> ReadTextAsync(this IContentStore store, SourceDocument document, CancellationToken cancellationToken) =>
        await store.ReadAsync(document, ContentKind.Text, cancellationToken) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>A document's bytes or text; null when they are not there.</summary>
    /// <param name="store">Where they are kept.</param>
    /// <param name="document">The document.</param>
    /// <param name="kind">Bytes as they arrived, or text in UTF-8.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        this IContentStore store, SourceDocument document, ContentKind kind, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var stream = await store.OpenAsync(document, kind, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        await using (stream)
        {
            using var buffer = new MemoryStream();
            await stream.CopyToAsync(buffer, cancellationToken);
            return buffer.ToArray();
        }
    }
}
