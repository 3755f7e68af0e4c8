using System.Collections.Immutable;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>
/// Brings a document from one committed state to the next: text, then claims under a generation of their own, then the row
/// that names the generation, then the removal of what it supersedes. Dying between any two steps leaves the earlier state
/// standing, and doing it again gives the same rows.
/// </summary>
internal sealed class DocumentCommit(Stores stores, TimedExtraction extraction)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Commits a document with the claims of its text.</summary>
    /// <param name="case">The case.</param>
    /// <param name="previous">The row that it builds on; null when there is none.</param>
    /// <param name="draft">The row to write; its status, generation and counts are filled in here.</param>
    /// <param name="text">The text; null when it cannot be read, for the reason that the draft gives.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null when somebody else has committed since <paramref name="previous"/> was read.</returns>
    public async Task<Committed?> TryAsync(
        Case @case, Versioned<SourceDocument>? previous, SourceDocument draft, string? text, CancellationToken cancellationToken)
    {
        var (row, claims, fingerprint) = text is null
            ? Unreadable(draft, draft.Reason ?? "It cannot be read.")
            : Extract(@case, draft, await KeepTextAsync(draft, text, cancellationToken), cancellationToken);

        if (previous is not null && string.Equals(previous.Value.Generation?.Fingerprint, Generation.After(null, fingerprint).Fingerprint, StringComparison.Ordinal))
        {
            await CleanUpAsync(previous.Value, cancellationToken);
            return new(previous, claims, Changed: false);
        }

        var next = row with { Generation = Generation.After(previous?.Value.Generation, fingerprint), ClaimCount = claims.Length };
        if (claims.Length > 0)
        {
            await stores.Claims.WriteAsync(next.CaseId, next.Id, next.Generation, claims, cancellationToken);
        }

        var condition = previous is null ? WriteCondition.IfAbsent : WriteCondition.IfMatch(previous.ETag);
        if (await stores.Documents.PutAsync(next, condition, cancellationToken) is not WriteOutcome.Written written)
        {
            return null;
        }

        await CleanUpAsync(next, cancellationToken);
        return new(new(next, written.ETag), claims, Changed: true);
    }

    /// <summary>Removes what earlier or defeated writers have left behind. Repeatable.</summary>
    /// <param name="standing">The committed row.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task CleanUpAsync(SourceDocument standing, CancellationToken cancellationToken)
    {
        if (standing.Generation is { } generation)
        {
            await stores.Claims.RemoveSupersededAsync(standing.CaseId, standing.Id, generation, cancellationToken);
        }

        if (standing.Status is DocumentStatus.Deleted)
        {
            await stores.Content.DeleteAsync(standing, cancellationToken);
        }
    }

    private static Draft Unreadable(SourceDocument draft, string reason) =>
        new(draft with { Status = DocumentStatus.Unreadable, Reason = reason }, [], Fingerprint.Unreadable(draft.Metadata, reason));

    private Draft Extract(Case @case, SourceDocument draft, string? text, CancellationToken cancellationToken)
    {
        if (text is null)
        {
            return Unreadable(draft, "Its text holds half of a surrogate pair.");
        }

        var result = extraction.Run(new ExtractionInput(draft.Id, @case, text, draft.Metadata), cancellationToken);
        if (result is null)
        {
            return Unreadable(draft, "Finding its claims takes longer than is allowed.");
        }

        var row = draft with { Status = DocumentStatus.Extracted, Reason = null, Inferred = result.Inferred };
        return new(row, result.Claims, Fingerprint.Extraction(extraction.Name, @case, draft.Metadata, text));
    }

    /// <summary>Keeps a text, or takes the one that is kept already: spans point into the kept one. Null when it is no text.</summary>
    private async Task<string?> KeepTextAsync(SourceDocument draft, string text, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        var written = await stores.Content.WriteAsync(draft, ContentKind.Text, bytes, cancellationToken);
        return written ? text : await stores.Content.ReadTextAsync(draft, cancellationToken) ?? text;
    }

    private readonly record struct Draft(SourceDocument Row, ImmutableArray<Claim> Claims, string Fingerprint);
}
