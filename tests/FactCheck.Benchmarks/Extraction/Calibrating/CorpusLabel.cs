using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>One claim that readers found in a text, as a line of the labels gives it.</summary>
internal sealed class CorpusLabel
{
    /// <summary>The harms that the labels know; the others of ours fall under one of them.</summary>
    private static readonly Dictionary<string, string> Broader = new(StringComparer.Ordinal)
    {
        ["disappeared"] = "missing",
        ["deported"] = "displaced",
        ["casualties"] = "other",
        ["victims"] = "other",
        ["tortured"] = "other",
        ["infected"] = "other",
        ["medicalHelp"] = "other",
        ["convicted"] = "other",
    };

    private readonly JsonElement _row;

    public CorpusLabel(JsonElement row)
    {
        _row = row;
        Document = Path.GetFileNameWithoutExtension(Text("doc")!);
        Span = new TextSpan(row.GetProperty("char_start").GetInt32(), row.GetProperty("char_end").GetInt32());
        IsOptional = row.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;
    }

    public string Document { get; }

    public TextSpan Span { get; }

    /// <summary>Whether careful readers may doubt it: it counts neither way.</summary>
    public bool IsOptional { get; }

    public bool HarmAgrees(Claim claim)
    {
        var harm = WidestHarm(JsonSerializer.SerializeToElement(claim.Harm, Core.Json.WireJson.Options).GetString()!);
        return harm == WidestHarm(Text("harm")!) || harm == Text("harm_alt");
    }

    public bool CountAgrees(Quantity read)
    {
        var (low, point, high) = (Number("low"), Number("point"), Number("high"));
        return Text("qualifier") switch
        {
            "exact" => read.Lower == point && read.Upper == point,
            "at_least" => read.Lower == low && read.Upper is null,
            "more_than" => (read.Lower == low || read.Lower == low + 1) && read.Upper is null,
            "up_to" => read.Upper == high && read.Lower is null or 0 or 1,
            "fewer_than" => read.Upper == high || read.Upper == high - 1,
            "about" => read.Value == point,
            "range" => read.Lower == low && read.Upper == high,
            _ => true,
        };
    }

    /// <summary>Whether the side agrees; labels stop at the sentence, so a source carried into it counts as none named.</summary>
    public bool SideAgrees(Source source)
    {
        var side = JsonSerializer.SerializeToElement(source.Side, Core.Json.WireJson.Options).GetString();
        return side == Text("source_side") || side == Text("side_alt") || (Text("source_side") == "unattributed" && source.Carried);
    }

    private static string WidestHarm(string harm) => Broader.GetValueOrDefault(harm, harm);

    private string? Text(string name) => _row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private long? Number(string name) => _row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;
}
