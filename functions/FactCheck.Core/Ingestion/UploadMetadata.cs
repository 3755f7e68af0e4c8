using System.Globalization;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion;

/// <summary>What an upload to the inbox says of itself: blob metadata is ASCII, so its values are percent-encoded UTF-8.</summary>
internal static class UploadMetadata
{
    /// <summary>Reads the metadata; on a fault, the reason in words.</summary>
    public static (DocumentMetadata Metadata, string? Fault) Parse(IReadOnlyDictionary<string, string> values)
    {
        var published = Value("publishedon");
        var date = DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var fault = published is not null && date is null ? $"The upload's publishedon is '{published}', which is no date of the form 2022-01-31." : null;
        return (new(Value("title"), Value("publisher"), Value("url"), date, Value("language")), fault);

        string? Value(string name)
        {
            var raw = values.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
            return string.IsNullOrWhiteSpace(raw) ? null : Uri.UnescapeDataString(raw).Trim();
        }
    }
}
