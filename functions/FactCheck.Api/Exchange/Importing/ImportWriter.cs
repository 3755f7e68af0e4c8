using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>Keeps what a file holds. What the case holds already stays as it is, so that doing it again adds nothing.</summary>
internal sealed class ImportWriter(Stores stores, CaseId caseId)
{
    private readonly List<ClaimId> _added = [];
    private readonly List<ClaimId> _known = [];
    private readonly List<DocumentId> _documents = [];
    private readonly List<SkippedRow> _skipped = [];
    private int _reviews;

    public async Task<ImportAnswer> WriteAsync(string format, ImportDraft draft, CancellationToken cancellationToken)
    {
        var standing = (await stores.Claims.ReadAllAsync(caseId, cancellationToken)).ToDictionary(claim => claim.Id);
        foreach (var document in draft.Documents)
        {
            await WriteAsync(document, standing, cancellationToken);
        }

        foreach (var (line, claim) in draft.Claims)
        {
            await WriteAsync(line, claim, standing, cancellationToken);
        }

        foreach (var (line, entry) in draft.Reviews)
        {
            await WriteAsync(line, entry, standing.Keys, cancellationToken);
        }

        return new()
        {
            Format = format,
            Added = [.. _added],
            AlreadyKnown = [.. _known],
            DocumentsAdded = [.. _documents],
            ReviewsAdded = _reviews,
            Skipped = [.. draft.Skipped.Concat(_skipped).OrderBy(row => row.Line)],
            IgnoredColumns = [.. draft.IgnoredColumns],
        };
    }

    /// <summary>Content first, then claims, then the row that makes them stand.</summary>
    private async Task WriteAsync(DocumentDraft document, Dictionary<ClaimId, Claim> standing, CancellationToken cancellationToken)
    {
        var row = document.Row;
        if (await stores.Documents.FindAsync(caseId, row.Id, cancellationToken) is not null)
        {
            Keep(document, standing);
            return;
        }

        if (document.Content is { } content)
        {
            await stores.Content.WriteAsync(row, ContentKind.Original, content, cancellationToken);
        }

        if (document.Text is { } text)
        {
            await stores.Content.WriteAsync(row, ContentKind.Text, text, cancellationToken);
        }

        if (row.Generation is { } generation && document.Claims.Count > 0)
        {
            await stores.Claims.WriteAsync(caseId, row.Id, generation, [.. document.Claims.Select(item => item.Claim)], cancellationToken);
        }

        if (await stores.Documents.PutAsync(row, WriteCondition.IfAbsent, cancellationToken) is WriteOutcome.Conflict)
        {
            Keep(document, standing);
            return;
        }

        _documents.Add(row.Id);
        foreach (var (_, claim) in document.Claims)
        {
            _added.Add(claim.Id);
            standing[claim.Id] = claim;
        }
    }

    /// <summary>Leaves a document of the case alone, and accounts for each claim that the file has of it.</summary>
    private void Keep(DocumentDraft document, Dictionary<ClaimId, Claim> standing)
    {
        foreach (var (line, claim) in document.Claims)
        {
            if (standing.ContainsKey(claim.Id))
            {
                _known.Add(claim.Id);
            }
            else
            {
                _skipped.Add(new(line, "The case holds its document with claims of its own, and this is none of them."));
            }
        }
    }

    private async Task WriteAsync(long line, Claim claim, Dictionary<ClaimId, Claim> standing, CancellationToken cancellationToken)
    {
        if (standing.TryGetValue(claim.Id, out var own))
        {
            if (ClaimContent.AreSame(own, claim))
            {
                _known.Add(claim.Id);
            }
            else
            {
                _skipped.Add(new(line, $"The case holds another claim with the id {claim.Id}."));
            }
        }
        else if (await stores.Claims.AddByHandAsync(claim, cancellationToken) is WriteOutcome.Written)
        {
            _added.Add(claim.Id);
            standing[claim.Id] = claim;
        }
        else
        {
            _known.Add(claim.Id);
        }
    }

    private async Task WriteAsync(long line, ReviewEntry entry, Dictionary<ClaimId, Claim>.KeyCollection claims, CancellationToken cancellationToken)
    {
        var isOrphan = !claims.Contains(entry.ClaimId);
        if (isOrphan && (entry.After.DocumentId is not { } document || await stores.Documents.FindAsync(caseId, document, cancellationToken) is null))
        {
            _skipped.Add(new(line, $"The case holds neither the claim {entry.ClaimId} that the decision is about nor its document."));
        }
        else if (await stores.Reviews.AppendAsync(entry, cancellationToken) is WriteOutcome.Written)
        {
            _reviews++;
        }
    }
}
