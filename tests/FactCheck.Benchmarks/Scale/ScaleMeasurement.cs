using System.Globalization;
using FactCheck.Testing.Scale;

namespace FactCheck.Benchmarks.Scale;

/// <summary>What taking some documents in has used.</summary>
internal sealed record ScaleMeasurement(
    int Documents, int Extracted, int Claims, double Wall, double Processor, long Peak, IReadOnlyDictionary<string, long> Requests, long TableBytes, long BlobBytes)
{
    /// <summary>The rows of infra/SCALE.md on one document: times from here, the rest from here and the other together.</summary>
    public IReadOnlyList<(string Name, string Value)> Cost(ScaleMeasurement other, double uploadBytes)
    {
        var all = (double)(Documents + other.Documents);
        return
        [
            ("claims", Text((Claims + other.Claims) / all)),
            ("table requests", Text(Both("table"))),
            ("blob writes", Text(Both("blob write"))),
            ("blob reads", Text(Both("blob read"))),
            ("processor seconds", (other.Processor / other.Documents).ToString("F4", CultureInfo.InvariantCulture)),
            ("seconds", (Wall / Documents).ToString("F4", CultureInfo.InvariantCulture)),
            ("table kilobytes", Text((TableBytes + other.TableBytes) / all / 1000)),
            ("blob kilobytes", Text(((BlobBytes + other.BlobBytes) / all / 1000) + (uploadBytes / 1000))),
        ];

        double Both(string operation) =>
            Requests.Concat(other.Requests).Where(pair => pair.Key.StartsWith(operation, StringComparison.Ordinal)).Sum(pair => pair.Value) / all;
    }

    /// <summary>The numbers of such rows.</summary>
    public static DocumentCost Read(IReadOnlyList<(string Name, string Value)> rows) =>
        DocumentCost.Read(rows.ToDictionary(row => row.Name, row => row.Value, StringComparer.Ordinal));

    private static string Text(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
