using System.Globalization;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Tests.Hosting;

/// <summary>Evidence made by hand: claims of people killed, one document each.</summary>
internal sealed class BuiltCase(string title = "An event", string? notes = null)
{
    private readonly List<SourceDocument> _documents = [];
    private readonly List<Claim> _claims = [];

    public Case Case { get; } = new(CaseId.Parse("event-2031"), title, new(2031, 1, 1), null, "KZ", null, notes, CaseStatus.Active);

    public CaseEvidence Evidence => new(Case, _claims, _documents);

    public Claim Official(string day, long lower, long? upper, Func<Claim, Claim>? change = null) => Add(Side.Official, "Health ministry", day, lower, upper, change);

    public Claim Independent(string day, long lower, long? upper, Func<Claim, Claim>? change = null) => Add(Side.Independent, "Rights group", day, lower, upper, change);

    public Claim Add(Side side, string source, string day, long lower, long? upper, Func<Claim, Claim>? change = null, Func<SourceDocument, SourceDocument>? document = null)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = string.Create(CultureInfo.InvariantCulture, $"document-{_documents.Count + 1}.txt");
        var from = new SourceDocument
        {
            Id = DocumentId.For(Case.Id, Encoding.UTF8.GetBytes(name)),
            CaseId = Case.Id,
            Name = name,
            MediaType = "text/plain",
            Length = name.Length,
            Metadata = new(null, "A paper", null, date, "en"),
            Status = DocumentStatus.Extracted,
            RecordedAt = DateTimeOffset.UnixEpoch,
        };
        from = document?.Invoke(from) ?? from;
        _documents.Add(from);
        var claim = new Claim
        {
            Id = ClaimId.For(from.Id, 0, 0),
            CaseId = Case.Id,
            DocumentId = from.Id,
            Harm = Harm.Killed,
            Quantity = new("so many", upper == lower ? lower : null, lower, upper, upper == lower ? Comparator.Exact : upper is null ? Comparator.AtLeast : Comparator.Range, approximate: false, Bound.Hard, "exact"),
            Victims = Victims.Everybody,
            Source = new(source, source, Institution.Unknown, side, null, null, Carried: false),
            RelayedBy = null,
            Certainty = Certainty.Affirmed,
            Basis = Basis.Cumulative,
            Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, null, Default: false),
            AsOf = null,
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = new(0, 8),
            Sentence = new(0, 8),
            Quote = $"words of {name}",
            Confidence = 1,
            Trace = ["test:built"],
            Extractor = "test",
        };
        claim = change?.Invoke(claim) ?? claim;
        _claims.Add(claim);
        return claim;
    }
}
