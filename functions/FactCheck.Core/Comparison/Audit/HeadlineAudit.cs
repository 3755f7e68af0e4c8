using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>
/// Audits stored documents. The claims of a title are read from its words alone; where the title opens the text as a line of
/// its own, the claims on that line are the headline's and not the text's.
/// </summary>
/// <param name="stores">Where the texts are kept.</param>
/// <param name="extractor">Reads titles.</param>
public sealed class HeadlineAudit(Stores stores, IClaimExtractor extractor)
{
    /// <summary>Holds a document against itself and its title.</summary>
    /// <param name="case">The case that it belongs to.</param>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<AuditReport> RunAsync(Case @case, SourceDocument document, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claims);
        var title = document.Known.Title;
        var headline = title is null || claims.Count == 0
            ? []
            : extractor.Extract(new(document.Id, @case, title, document.Known with { Title = null }), cancellationToken).Claims;
        if (headline.IsEmpty)
        {
            return new(document.Id, title, claims.Count, DocumentAudit.Run(claims, []));
        }

        var line = LineOf(title!, await TextOfAsync(document, cancellationToken));
        ImmutableArray<Claim> body = [.. claims.Where(claim => claim.Span is not { } span || !line.Contains(span))];
        return new(document.Id, title, claims.Count, DocumentAudit.Run(body, headline));
    }

    private async Task<string> TextOfAsync(SourceDocument document, CancellationToken cancellationToken)
    {
        if (await stores.Content.OpenAsync(document, ContentKind.Text, cancellationToken) is not { } content)
        {
            return string.Empty;
        }

        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    /// <summary>The first line that consists of the title; empty when there is none.</summary>
    private static TextSpan LineOf(string title, string text)
    {
        var start = text.IndexOf(title, StringComparison.Ordinal);
        var end = start + title.Length;
        return start >= 0 && (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] is '\n' or '\r') ? new(start, end) : new(0, 0);
    }
}
