using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Checking;

/// <summary>The January 2022 unrest in Kazakhstan, told in sentences of our own with the figures as published.</summary>
internal static class FoundingCase
{
    private static readonly RuleBasedExtractor Extractor = new();
    private static readonly Case January = new(CaseId.Parse("kazakhstan-2022"), "January 2022", Fixture.Day("2022-01-02"), null, "KZ", null, null, CaseStatus.Active);

    public static StatementCheck Check { get; } = new(Extractor, RatingScale.Default);

    public static CaseEvidence Evidence { get; } = Read(
        (Publisher: null, "2022-01-16", "On January 15, the Prosecutor General's Office announced that at least 225 people had died across the country. According to police, 149 civilians were killed in Almaty."),
        ("RFE/RL", "2022-01-20", "Kazakh officials say that 227 people, including 19 law enforcement officers, were killed in the unrest. Human rights activists say the number of dead may be much higher. Almaty city police chief Qanat Taimerdenov said that 41 bodies had been taken from morgues."),
        ("TASS", "2022-01-20", "NUR-SULTAN, January 20. /TASS/. Kanat Taimerdenov, chief of the Almaty police department, said that 41 bodies had been taken away from the city's morgues. More than 4,500 people were injured, according to the General Prosecutor's Office."),
        ("RFE/RL", "2022-02-13", "Kazakh authorities say 227 people were killed. Human rights groups say the number of those killed was much higher. Authorities say some 800 people were arrested."));

    public static StatementAnswer Ask(string statement, string? knownOn = null) =>
        Check.Check(Evidence, new() { Statement = statement, KnownOn = knownOn is null ? null : Fixture.Day(knownOn) }, TestContext.Current.CancellationToken);

    private static CaseEvidence Read(params (string? Publisher, string PublishedOn, string Text)[] texts)
    {
        var claims = new List<Claim>();
        var documents = new List<SourceDocument>();
        foreach (var (publisher, publishedOn, text) in texts)
        {
            var document = new SourceDocument
            {
                Id = DocumentId.For(January.Id, Encoding.UTF8.GetBytes(text)),
                CaseId = January.Id,
                Name = $"{documents.Count + 1}.txt",
                MediaType = "text/plain",
                Length = text.Length,
                Metadata = new(null, publisher, null, Fixture.Day(publishedOn), "en"),
                Status = DocumentStatus.Extracted,
                RecordedAt = DateTimeOffset.UnixEpoch,
            };
            documents.Add(document);
            claims.AddRange(Extractor.Extract(new(document.Id, January, text, document.Metadata), CancellationToken.None).Claims);
        }

        return new(January, claims, documents);
    }
}
