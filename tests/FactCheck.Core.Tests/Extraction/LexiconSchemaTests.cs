using System.Text.Json;
using FactCheck.Core.Extraction;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>The schemas that an editor checks a language's files by say what the files hold.</summary>
public sealed class LexiconSchemaTests
{
    private const string Folder = "FactCheck.Core.Extraction.Languages.";

    public static TheoryData<string> Files() =>
        [.. Resources().Where(name => name.StartsWith(Folder + "en.", StringComparison.Ordinal)).Select(name => name[(Folder + "en.").Length..])];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_NamesASchemaThatDeclaresItsMembers(string file)
    {
        using var data = Read(Folder + "en." + file);
        using var schema = Read(Folder + "schemas." + file.Replace(".json", ".schema.json", StringComparison.Ordinal));
        var item = schema.RootElement.GetProperty("properties").GetProperty("entries").GetProperty("items");
        var declared = item.GetProperty("properties");
        var required = item.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).ToList();

        Assert.Equal($"../schemas/{file.Replace(".json", ".schema.json", StringComparison.Ordinal)}", data.RootElement.GetProperty("$schema").GetString());
        Assert.All(data.RootElement.GetProperty("entries").EnumerateArray(), entry =>
        {
            Assert.All(entry.EnumerateObject(), member => Assert.True(declared.TryGetProperty(member.Name, out var type) && IsAllowed(member.Value, type), member.ToString()));
            Assert.All(required, name => Assert.True(entry.TryGetProperty(name, out _), $"{entry} lacks {name}"));
        });
    }

    private static bool IsAllowed(JsonElement value, JsonElement type) =>
        value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().All(item => IsAllowed(item, type.GetProperty("items")))
            : !type.TryGetProperty("enum", out var values) || values.EnumerateArray().Any(allowed => allowed.GetString() == value.GetString());

    private static string[] Resources() => typeof(RuleBasedExtractor).Assembly.GetManifestResourceNames();

    private static JsonDocument Read(string resource)
    {
        using var stream = typeof(RuleBasedExtractor).Assembly.GetManifestResourceStream(resource);
        Assert.NotNull(stream);
        return JsonDocument.Parse(stream);
    }
}
