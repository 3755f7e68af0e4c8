using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Reviews;

/// <summary>
/// How many, as a person states it: a number, or some members of a quantity. Ends that are stated without a comparator tell
/// it: equal ends are an exact count, an absent upper end is "at least", two ends are a range; a value alone is an exact count.
/// </summary>
internal static class QuantityPatch
{
    private static readonly string[] Counts = ["value", "lower", "upper"];

    /// <summary>The stated members with those that follow from them.</summary>
    public static JsonNode? Complete(JsonNode? stated, JsonNode? standing)
    {
        if (stated is JsonValue number && number.GetValueKind() is System.Text.Json.JsonValueKind.Number)
        {
            stated = new JsonObject { ["value"] = number.DeepClone() };
        }

        if (stated is not JsonObject members || members.ContainsKey("comparator") || !Counts.Any(members.ContainsKey))
        {
            return stated;
        }

        var whole = (JsonObject)members.DeepClone();
        if (!members.ContainsKey("lower") && !members.ContainsKey("upper"))
        {
            whole["lower"] = members["value"]?.DeepClone();
            whole["upper"] = members["value"]?.DeepClone();
        }

        var lower = Count(whole, standing, "lower");
        var upper = Count(whole, standing, "upper");
        if (lower is not { } low || low < 0 || upper < low || low > CountInterval.Maximum || upper > CountInterval.Maximum)
        {
            return whole;
        }

        var (comparator, rule) = upper == low ? ("exact", "exact") : upper is null ? ("atLeast", "at-least") : ("range", "range");
        whole["comparator"] = comparator;
        whole["rule"] = rule;
        whole.TryAdd("raw", Wording.Count(new(low, upper)));
        whole.TryAdd("value", comparator is "range" ? null : low);
        whole.TryAdd("approximate", false);
        whole.TryAdd("bound", "hard");
        return whole;
    }

    private static long? Count(JsonObject stated, JsonNode? standing, string name)
    {
        var node = stated.TryGetPropertyValue(name, out var own) ? own : (standing as JsonObject)?[name];
        return node is JsonValue && long.TryParse(node.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
