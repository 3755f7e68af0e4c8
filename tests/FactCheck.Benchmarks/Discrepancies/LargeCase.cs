using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Benchmarks.Discrepancies;

/// <summary>A case of 10,000 claims in 200 documents over 60 days, the same every time.</summary>
internal static class LargeCase
{
    public const int Documents = 200;
    public const int ClaimsPerDocument = 50;
    private const int Days = 60;

    public static DateOnly Start { get; } = new(2024, 3, 1);

    public static Case Case { get; } =
        new(CaseId.Parse("large"), "Unrest in Varenia", Start, null, "VA", null, null, CaseStatus.Active);

    /// <summary>Writes the case into a store that has been set up.</summary>
    public static async Task WriteAsync(Stores stores, CancellationToken cancellationToken)
    {
        await stores.Cases.PutAsync(Case, WriteCondition.IfAbsent, cancellationToken);
        var random = new Random(20240301);
        for (var number = 0; number < Documents; number++)
        {
            var document = Document(number);
            await stores.Claims.WriteAsync(Case.Id, document.Id, document.Generation!, Claims(document, random), cancellationToken);
            await stores.Documents.PutAsync(document, WriteCondition.IfAbsent, cancellationToken);
        }
    }

    private static SourceDocument Document(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"reports/{number:D3}.html");
        var id = DocumentId.For(Case.Id, Encoding.UTF8.GetBytes(name));
        var published = Start.AddDays(1 + (number * Days / Documents));
        return new()
        {
            Id = id,
            CaseId = Case.Id,
            Name = name,
            MediaType = "text/html",
            Length = 24_000,
            Metadata = new($"What is known of the unrest, part {number}", LargeCaseVocabulary.Publishers[number % LargeCaseVocabulary.Publishers.Length], $"https://news.example/{number}", published, "en"),
            Status = DocumentStatus.Extracted,
            RecordedAt = new(published, TimeOnly.MinValue, TimeSpan.Zero),
            Generation = Generation.After(null, id.Value),
            ClaimCount = ClaimsPerDocument,
        };
    }

    private static ImmutableArray<Claim> Claims(SourceDocument document, Random random)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(ClaimsPerDocument);
        for (var number = 0; number < ClaimsPerDocument; number++)
        {
            claims.Add(LargeCaseVocabulary.Claim(document, number, claims.LastOrDefault(), random));
        }

        return claims.MoveToImmutable();
    }
}
