using System.Text.Json.Nodes;

namespace FactCheck.Reference;

/// <summary>One case of a reference file.</summary>
public sealed class ReferenceCase(JsonObject json)
{
    /// <summary>Kind of computation.</summary>
    public string Method { get; } = json["method"]!.GetValue<string>();

    /// <summary>Name of the case.</summary>
    public string Name { get; } = json["name"]!.GetValue<string>();

    /// <summary>Data.</summary>
    public JsonObject Input { get; } = json["input"]!.AsObject();

    /// <summary>Settings of the computation.</summary>
    public JsonObject Options { get; } = json["options"]?.AsObject() ?? [];

    /// <summary>The answer to reach.</summary>
    public JsonObject Expected { get; } = json["expected"]!.AsObject();

    /// <summary>A number, or an object of numbers by key with a default.</summary>
    public JsonNode Tolerance { get; } = json["tolerance"]!;

    /// <summary>A confidence level among the options.</summary>
    public double Level => Options["level"]?.GetValue<double>() ?? Options["conf_level"]?.GetValue<double>() ?? 0.95;

    /// <summary>Several confidence levels among the options.</summary>
    public double[] Levels => Options["levels"] is JsonArray levels ? Numbers(levels) : [Level];

    /// <summary>A text among the options.</summary>
    public string? Text(string key) => Options[key]?.GetValue<string>();

    /// <summary>An array of numbers in the input; empty when absent.</summary>
    public double[] Doubles(string key) => Numbers(Input[key]);

    /// <summary>An array of whole numbers in the input.</summary>
    public long[] Counts(string key) => [.. Doubles(key).Select(value => (long)value)];

    /// <summary>An array of arrays of numbers in the input.</summary>
    public double[][] Table(string key) => [.. Input[key]!.AsArray().Select(Numbers)];

    /// <summary>Numbers of an array, a lone number being an array of one.</summary>
    public static double[] Numbers(JsonNode? node) => node switch
    {
        JsonArray array => [.. array.Select(value => value!.GetValue<double>())],
        null => [],
        _ => [node.GetValue<double>()],
    };
}
