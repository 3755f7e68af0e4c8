using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>What the ids of a file are in the case that takes it in.</summary>
/// <param name="caseId">The case.</param>
internal sealed class IdTranslation(CaseId caseId)
{
    private readonly Dictionary<string, DocumentId> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimId, ClaimId> _claims = [];

    public void Add(DocumentId old, DocumentId own) => _documents[old.Value] = own;

    public void Add(ClaimId old, ClaimId own) => _claims[old] = own;

    /// <summary>The id of a claim; its own where nothing about it changes.</summary>
    public ClaimId Of(ClaimId id) =>
        _claims.TryGetValue(id, out var own) ? own
        : id.Value.Split('-') is [var document, var offset, var ordinal] && _documents.TryGetValue(document, out var to)
            ? ClaimId.For(to, int.Parse(offset, CultureInfo.InvariantCulture), int.Parse(ordinal, CultureInfo.InvariantCulture))
            : id;

    public Claim Of(Claim claim) => Linked(claim with
    {
        Id = Of(claim.Id),
        DocumentId = claim.DocumentId is { } document ? _documents.GetValueOrDefault(document.Value, document) : null,
    });

    /// <summary>A claim that keeps its id, with its case and the claims that it names translated.</summary>
    public Claim Linked(Claim claim) => claim with
    {
        CaseId = caseId,
        MentionOf = claim.MentionOf is { } first ? Of(first) : null,
        PartOf = claim.PartOf is { } whole ? Of(whole) : null,
        Dispute = claim.Dispute is { Of: { } disputed } dispute ? dispute with { Of = Of(disputed) } : claim.Dispute,
    };

    public ReviewEntry Of(ReviewEntry entry) => entry with
    {
        CaseId = caseId,
        ClaimId = Of(entry.ClaimId),
        After = Of(entry.After),
        Before = entry.Before is { } before ? Of(before) : null,
        Continues = entry.Continues is { } continued ? continued with { ClaimId = Of(continued.ClaimId) } : null,
    };
}
