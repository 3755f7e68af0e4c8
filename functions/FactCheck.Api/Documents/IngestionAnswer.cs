using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Documents;

/// <summary>What became of a posted or changed document.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Document">The document as it stands; null when it was not kept, or when one file held several.</param>
/// <param name="Claims">Its claims as they count, in the order of the text.</param>
/// <param name="Reason">Why it was not taken in or cannot be read; null otherwise.</param>
/// <param name="Parts">What became of each document of a file that held several; null for any other file.</param>
public sealed record IngestionAnswer(
    IngestionState State,
    SourceDocument? Document,
    ImmutableArray<Claim> Claims,
    string? Reason,
    IReadOnlyList<IngestionAnswer>? Parts)
{
    private static IngestionAnswer Of(IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Extracted it => new(it.AlreadyKnown ? IngestionState.Duplicate : IngestionState.Extracted, it.Document.Value, it.Claims, null, null),
        IngestionOutcome.Unreadable it => new(IngestionState.Unreadable, it.Document.Value, [], it.Document.Value.Reason, null),
        IngestionOutcome.Tombstoned it => new(IngestionState.Tombstoned, it.Document.Value, [], it.Document.Value.Reason, null),
        IngestionOutcome.Refused it => new(IngestionState.Rejected, null, [], it.Reason, null),
        IngestionOutcome.Several it => OfSeveral([.. it.Outcomes.Select(Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It has no answer with a document in it."),
    };

    /// <summary>The answer with the claims as they count, people's decisions and the registry of sources laid over them.</summary>
    internal static async Task<IngestionAnswer> OfAsync(IngestionOutcome outcome, CaseId caseId, Stores stores, CancellationToken cancellationToken)
    {
        var answer = Of(outcome);
        if (answer.Claims.IsEmpty && answer.Parts is null)
        {
            return answer;
        }

        var claims = (await EffectiveClaims.ReadAsync(stores, caseId, cancellationToken)).Claims.ToDictionary(claim => claim.Id);
        return answer.With(claims);
    }

    /// <summary>A claim that a later reading has replaced meanwhile stays as it was found.</summary>
    private IngestionAnswer With(IReadOnlyDictionary<ClaimId, Claim> standing) => this with
    {
        Claims = [.. Claims.Select(claim => standing.GetValueOrDefault(claim.Id, claim))],
        Parts = Parts?.Select(part => part.With(standing)).ToList(),
    };

    private static IngestionAnswer OfSeveral(IReadOnlyList<IngestionAnswer> parts)
    {
        var state = parts.Any(part => part.State is IngestionState.Extracted) ? IngestionState.Extracted
            : parts.All(part => part.State is IngestionState.Duplicate) ? IngestionState.Duplicate
            : IngestionState.Unreadable;
        return new(state, null, [], null, parts);
    }
}
