using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What a record of another program says, before it is a claim.</summary>
internal sealed record ReportedCount
{
    public required Harm Harm { get; init; }

    public required Quantity Quantity { get; init; }

    public required Source Source { get; init; }

    public Victims Victims { get; init; } = Victims.Everybody;

    public Relay? RelayedBy { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Affirmed;

    public required Basis Basis { get; init; }

    public Place? Place { get; init; }

    public AsOf? AsOf { get; init; }

    public Period? Period { get; init; }

    public string? Quote { get; init; }

    /// <summary>The claim, as entered by hand. The same record in the same case gives the same id.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="format">The format that it was read from.</param>
    /// <param name="record">The record's id in the file; empty when it has none.</param>
    public Claim ToClaim(CaseId caseId, string format, string record)
    {
        var claim = new Claim
        {
            Id = ClaimId.ByHand("00000000"),
            CaseId = caseId,
            DocumentId = null,
            Harm = Harm,
            Quantity = Quantity,
            Victims = Victims,
            Source = Source,
            RelayedBy = RelayedBy,
            Certainty = Certainty,
            Basis = Basis,
            Place = Place,
            AsOf = AsOf,
            Period = Period,
            PartOf = null,
            Dispute = null,
            Span = null,
            Sentence = null,
            Quote = Quote,
            Confidence = 1,
            Trace = record.Length == 0 ? [$"import:{format}"] : ImmutableArray.Create($"import:{format}", $"record:{record}"),
            Extractor = "manual",
        };
        return ClaimContent.Identified(claim, record);
    }
}
