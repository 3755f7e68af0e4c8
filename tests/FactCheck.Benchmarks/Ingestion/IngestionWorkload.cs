using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Benchmarks.Extraction;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>A thousand reports of about 3,000 characters, no two with the same bytes.</summary>
internal static class IngestionWorkload
{
    public const int Documents = 1_000;
    private const int Characters = 3_000;

    public static CaseId CaseId { get; } = CaseId.Parse("benchmark");

    public static ImmutableArray<IngestionRequest> Requests() => [.. Enumerable.Range(1, Documents).Select(Request)];

    private static IngestionRequest Request(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"report-{number:D4}.txt");
        var text = $"{name}\n\n{ExtractionWorkload.Text(Characters, number)}";
        return new IngestionRequest
        {
            CaseId = CaseId,
            File = new IncomingFile(name, "text/plain", Encoding.UTF8.GetBytes(text)),
            Path = $"files/{name}",
        };
    }
}
