using System.Globalization;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Tests.Contract;

/// <summary>Values to store.</summary>
internal static class Samples
{
    public static DateTimeOffset Noon { get; } = new(2022, 1, 15, 12, 0, 0, TimeSpan.Zero);

    public static Case Case(string id, string title = "January 2022") =>
        new(Core.Cases.CaseId.Parse(id), title, new DateOnly(2022, 1, 2), new DateOnly(2022, 1, 11), "KZ", "Almaty", "Наурыз / notes", CaseStatus.Active);

    public static SourceDocument Document(CaseId caseId, string content, Generation? generation = null, int claims = 0) => new()
    {
        Id = DocumentId.For(caseId, Encoding.UTF8.GetBytes(content)),
        CaseId = caseId,
        Name = "reports/a#1?.txt",
        MediaType = "text/plain",
        Length = content.Length,
        Metadata = new("Title", "TASS", "https://tass.example/1", new DateOnly(2022, 1, 15), "en"),
        Inferred = new(null, null, null, new DateOnly(2022, 1, 16), null),
        Status = DocumentStatus.Extracted,
        RecordedAt = Noon,
        Generation = generation,
        ClaimCount = claims,
        Revivals = 2,
    };

    public static Generation Generation(int number, char fingerprint = 'a') =>
        Core.Cases.Generation.Parse(string.Create(CultureInfo.InvariantCulture, $"{number:D8}-{new string(fingerprint, 16)}"));

    public static List<Claim> Claims(SourceDocument document, int count, long firstCount = 0) =>
        [.. Enumerable.Range(0, count).Select(number => Claim(ClaimId.For(document.Id, number * 10, 0), document.CaseId, document.Id, firstCount + number))];

    public static Claim ByHand(CaseId caseId, string key) => Claim(ClaimId.ByHand(key), caseId, null, 7);

    public static IngestionRecord Arrival(CaseId? caseId, string path, IngestionState state = IngestionState.Extracted) =>
        new(caseId, path, "0x8D", state, null, null, 3, Noon);

    public static ReviewEntry Review(Claim claim, int sequence) =>
        new(claim.CaseId, claim.Id, new Review(ReviewState.Corrected, "Ana / #1", "Misread", Noon, sequence), claim.Quote, claim with { Harm = Harm.Injured })
        {
            Before = claim,
            Fields = ["harm", "source.side"],
            RevertTo = 3,
            Continues = new ReviewReference(claim.Id, 2),
        };

    private static Claim Claim(ClaimId id, CaseId caseId, DocumentId? document, long count) => new()
    {
        Id = id,
        CaseId = caseId,
        DocumentId = document,
        Harm = Harm.Killed,
        Quantity = new("at least 225", 225, 225 + count, null, Comparator.AtLeast, approximate: false, Bound.Hard, "at-least"),
        Victims = new(VictimClassSet.Of(VictimClass.Civilian, VictimClass.Woman), "жители"),
        Source = new("the Prosecutor General's Office", "Prosecutor General's Office", Institution.Prosecutor, Side.Official, "KZ", "officials of KZ", Carried: false),
        RelayedBy = new("TASS", Side.Media),
        Certainty = Certainty.Affirmed,
        Basis = Basis.Cumulative,
        Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, "across the country", Default: false),
        AsOf = null,
        Period = null,
        PartOf = null,
        MentionOf = document is null ? null : id,
        Dispute = null,
        Span = document is null ? null : new TextSpan(10, 22),
        Sentence = document is null ? null : new TextSpan(0, 40),
        Quote = document is null ? null : "at least 225",
        Confidence = 0.93,
        Trace = ["number:at-least", "harm:die"],
        Extractor = document is null ? "manual" : "rules-1",
    };
}
