using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>Cases that are exchanged.</summary>
internal static class ExchangeCases
{
    /// <summary>The text of every document.</summary>
    public static string Text { get; } = new('q', 2_000);

    public static Case Case { get; } = new(CaseId.Parse("flood-2031"), "Flood", null, null, "KZ", null, "Water </script> & mud", CaseStatus.Active);

    /// <summary>A document under the id that its bytes make.</summary>
    public static SourceDocument Document(int number, CaseId? caseId = null, int claims = 1)
    {
        var document = new SourceDocument
        {
            Id = DocumentId.For(caseId ?? Case.Id, Bytes(number)),
            CaseId = caseId ?? Case.Id,
            Name = $"report-{number}.txt",
            MediaType = "text/plain",
            Length = Bytes(number).Length,
            Metadata = new($"Flood report {number}", "Steppe Wire", $"https://example.org/{number}", number == 1 ? new(2031, 3, 9) : null, "en"),
            Status = DocumentStatus.Extracted,
            RecordedAt = DateTimeOffset.UnixEpoch.AddDays(number),
            ClaimCount = claims,
        };
        return document with { Generation = Generation.After(null, document.Id.Value) };
    }

    public static byte[] Content(SourceDocument document) => Bytes(int.Parse(document.Name[7..^4], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A claim with something in every field that a claim which stands can have.</summary>
    public static Claim Claim(SourceDocument document) => new()
    {
        Id = ClaimId.For(document.Id, 9, 0),
        CaseId = document.CaseId,
        DocumentId = document.Id,
        Harm = Harm.Killed,
        Quantity = new("some 800", 800, 750, 850, Comparator.About, approximate: true, Bound.Soft, "about"),
        Victims = new(VictimClassSet.Of(VictimClass.Civilian), "villagers"),
        Source = new("the ministry", "Ministry of Emergencies", Institution.Government, Side.Official, "KZ", "officials of KZ", Carried: true),
        RelayedBy = new("Steppe Wire", Side.Media),
        Certainty = Certainty.Alleged,
        Basis = Basis.Cumulative,
        Place = new("Almaty", PlaceKind.City, "KZ", "Almaty Region", "in Almaty", Default: false),
        AsOf = new(new(2031, 3, 8), DatePrecision.Day, "on Saturday", Inferred: true),
        Period = new(new(2031, 3, 1), new(2031, 3, 6), DatePrecision.Day, "last week", inferred: true),
        PartOf = null,
        Dispute = null,
        Span = new(4, 24),
        Sentence = new(0, 40),
        Quote = "some 800 people died",
        Confidence = 0.75,
        Trace = ["number:about", "harm:die"],
        Extractor = "rules-1",
        Review = new(ReviewState.Accepted, "A reader", "It is so.", DateTimeOffset.UnixEpoch, 1),
    };

    public static CaseEvidence Evidence(params IReadOnlyList<Claim> claims) => new(Case, claims, [Document(1), Document(2)]);

    private static byte[] Bytes(int number) => Encoding.UTF8.GetBytes($"flood {number}");
}
