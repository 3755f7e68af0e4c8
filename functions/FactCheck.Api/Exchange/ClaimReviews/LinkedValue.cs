using System.Globalization;
using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>A value of JSON-LD as others write it: a missing member, a lone value and a list of one read alike.</summary>
internal readonly struct LinkedValue(JsonElement element)
{
    /// <summary>A member; the first when there are several. Empty when there is none.</summary>
    public LinkedValue this[string member] => All(member).FirstOrDefault();

    public bool IsPresent => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsObject => element.ValueKind is JsonValueKind.Object;

    /// <summary>Every value of a member.</summary>
    public IEnumerable<LinkedValue> All(string member) =>
        IsObject && element.TryGetProperty(member, out var value) ? new LinkedValue(value).Items() : [];

    /// <summary>The values of a list; the value itself when it is none.</summary>
    public IEnumerable<LinkedValue> Items() => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(item => new LinkedValue(item)),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [this],
    };

    /// <summary>Whether a thing has a type, with or without the address of the vocabulary.</summary>
    public bool Is(string type) => All("@type").Any(own => own.AsText()?.Split('/', ':')[^1] == type);

    public string? Text(string member) => this[member].AsText();

    /// <summary>A whole number of people; null when there is none, or none that a claim can state.</summary>
    public long? Count(string member) => this[member].AsCount();

    /// <summary>The day of a date or a time; null when there is none.</summary>
    public DateOnly? Day(string member) => ParseDay(Text(member));

    /// <summary>The day that a text begins with; null when it begins with none.</summary>
    public static DateOnly? ParseDay(string? text) => text is { Length: >= 10 }
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1600 ? day : null;

    private string? AsText() => element.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()) ? element.GetString() : null;

    private long? AsCount()
    {
        var number = element.ValueKind switch
        {
            JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
            JsonValueKind.String when long.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => whole,
            _ => -1,
        };
        return number is >= 0 and <= CountInterval.Maximum ? number : null;
    }
}
