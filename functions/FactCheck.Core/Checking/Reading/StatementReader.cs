using System.Collections.Immutable;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Core.Checking.Reading;

/// <summary>Reads the counts of a statement in the light of a case.</summary>
/// <param name="extractor">Finds claims in text.</param>
internal sealed class StatementReader(IClaimExtractor extractor)
{
    private readonly StructuredReader _structured = new(extractor);

    public ImmutableArray<Claim> Read(Case @case, CheckRequest request, CancellationToken cancellationToken) =>
        request.Claim is { } values ? [_structured.Read(@case, values, cancellationToken)]
        : [.. Extract(@case, request, cancellationToken).Select(claim => AsEvent(@case, claim))];

    /// <summary>The id under which the statement's own claims are cited: that of a document with its words.</summary>
    public static DocumentId IdOf(Case @case, string statement) => DocumentId.For(@case.Id, Encoding.UTF8.GetBytes(statement));

    private ImmutableArray<Claim> Extract(Case @case, CheckRequest request, CancellationToken cancellationToken)
    {
        var statement = request.Statement ?? string.Empty;
        var metadata = DocumentMetadata.Unknown with { PublishedOn = request.KnownOn };
        return extractor.Extract(new(IdOf(@case, statement), @case, statement, metadata), cancellationToken).Claims;
    }

    /// <summary>
    /// "In the January protests": a period that the event began in, and that ends no earlier than it, means the event. A
    /// basis that the words leave open is a running total, as everywhere.
    /// </summary>
    private static Claim AsEvent(Case @case, Claim claim) => claim switch
    {
        { Basis: Basis.Unknown } => claim with { Basis = Basis.Cumulative },
        { Basis: Basis.Period, Period: { } period } when @case.Start is { } start && period.Overlaps(start, start) && !(period.End < @case.End) =>
            claim with { Basis = Basis.Cumulative },
        _ => claim,
    };
}
