using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Documents;

/// <summary>What became of a posted or changed document.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Document">The document as it stands; null when it was not kept, or when one file held several.</param>
/// <param name="Claims">Its claims in the order of the text.</param>
/// <param name="Reason">Why it was not taken in or cannot be read; null otherwise.</param>
/// <param name="Parts">What became of each document of a file that held several; null for any other file.</param>
public sealed record IngestionAnswer(
    IngestionState State,
    SourceDocument? Document,
    ImmutableArray<Claim> Claims,
    string? Reason,
    IReadOnlyList<IngestionAnswer>? Parts)
{
    internal static IngestionAnswer Of(IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Extracted it => new(it.AlreadyKnown ? IngestionState.Duplicate : IngestionState.Extracted, it.Document.Value, it.Claims, null, null),
        IngestionOutcome.Unreadable it => new(IngestionState.Unreadable, it.Document.Value, [], it.Document.Value.Reason, null),
        IngestionOutcome.Tombstoned it => new(IngestionState.Tombstoned, it.Document.Value, [], it.Document.Value.Reason, null),
        IngestionOutcome.Refused it => new(IngestionState.Rejected, null, [], it.Reason, null),
        IngestionOutcome.Several it => OfSeveral([.. it.Outcomes.Select(Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It has no answer with a document in it."),
    };

    private static IngestionAnswer OfSeveral(IReadOnlyList<IngestionAnswer> parts)
    {
        var state = parts.Any(part => part.State is IngestionState.Extracted) ? IngestionState.Extracted
            : parts.All(part => part.State is IngestionState.Duplicate) ? IngestionState.Duplicate
            : IngestionState.Unreadable;
        return new(state, null, [], null, parts);
    }
}
