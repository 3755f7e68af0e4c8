using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Documents.Metadata;

namespace FactCheck.Documents.Json;

/// <summary>The fields of a document given as JSON, and whatever is wrong with them.</summary>
internal sealed class JsonFields
{
    private readonly List<string> _faults = [];

    private JsonFields()
    {
    }

    public string? Text { get; private set; }

    public DocumentMetadata Metadata { get; private set; } = DocumentMetadata.Unknown;

    public IReadOnlyList<string> Faults => _faults;

    public static JsonFields Read(JsonElement root)
    {
        var fields = new JsonFields();
        if (root.ValueKind != JsonValueKind.Object)
        {
            fields._faults.Add("it must be an object with a 'text'");
            return fields;
        }

        var values = root.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        foreach (var unknown in values.Keys.Except(DocumentFields.All, StringComparer.Ordinal))
        {
            fields._faults.Add($"'{unknown}' is not known; the properties are {string.Join(", ", DocumentFields.All)}");
        }

        fields.Take(values);
        return fields;
    }

    private void Take(Dictionary<string, JsonElement> values)
    {
        Text = String(values, DocumentFields.Text);
        if (Text is null && _faults.TrueForAll(fault => !fault.StartsWith("'text'", StringComparison.Ordinal)))
        {
            _faults.Add("'text' is missing");
        }

        Metadata = new(
            Sound(values, DocumentFields.Title, MetadataValues.Phrase, "is blank or longer than 1,000 characters"),
            Sound(values, DocumentFields.Publisher, MetadataValues.Phrase, "is blank or longer than 1,000 characters"),
            Sound(values, DocumentFields.Url, MetadataValues.Address, "is not an absolute http or https address"),
            Sound(values, DocumentFields.PublishedOn, value => MetadataValues.IsoDay(value), "is not a date (yyyy-MM-dd)"),
            Sound(values, DocumentFields.Language, MetadataValues.Language, "is not a BCP 47 language tag"));
    }

    private T? Sound<T>(Dictionary<string, JsonElement> values, string name, Func<string, T?> parse, string complaint)
    {
        if (String(values, name) is not { } value)
        {
            return default;
        }

        var parsed = parse(value);
        if (parsed is null)
        {
            _faults.Add($"'{name}' {complaint}");
        }

        return parsed;
    }

    private string? String(Dictionary<string, JsonElement> values, string name)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            _faults.Add($"'{name}' is not a string");
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            _faults.Add($"'{name}' has half of a surrogate pair");
            return null;
        }
    }
}
