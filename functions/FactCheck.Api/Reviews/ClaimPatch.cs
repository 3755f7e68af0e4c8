using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Api.Reviews;

/// <summary>A JSON Merge Patch (RFC 7396) of what a person can state about a claim: what is left out stays, and null clears.</summary>
internal static class ClaimPatch
{
    /// <summary>The claim with the patch applied, and the paths that the patch states; faults go to the reader.</summary>
    public static (Claim Claim, ImmutableArray<string> Fields) Apply(InputReader input, string field, JsonObject patch, Claim standing)
    {
        var members = (JsonObject)JsonSerializer.SerializeToNode(standing, WireJson.Options)!;
        return Apply(input, field, patch, standing, members);
    }

    /// <summary>The claim with the patch applied to members that may be fewer than the claim's own.</summary>
    public static (Claim Claim, ImmutableArray<string> Fields) Apply(
        InputReader input, string field, JsonObject patch, Claim standing, JsonObject members)
    {
        var claim = standing;
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, stated) in patch)
        {
            if (!ClaimMember.All.TryGetValue(name, out var member))
            {
                input.Fault($"{field}.{name}", $"Only {string.Join(", ", ClaimMember.All.Keys)} can be stated.");
                continue;
            }

            var value = name is "quantity" ? QuantityPatch.Complete(stated, members[name]) : stated;
            claim = member.Put(input, $"{field}.{name}", Merge(members[name], value), claim);
            fields.UnionWith(stated is JsonObject inner ? inner.Select(item => $"{name}.{item.Key}") : [name]);
        }

        return (claim, [.. fields]);
    }

    private static JsonNode? Merge(JsonNode? standing, JsonNode? stated)
    {
        if (stated is not JsonObject members)
        {
            return stated?.DeepClone();
        }

        var merged = standing is JsonObject own ? (JsonObject)own.DeepClone() : [];
        foreach (var (name, value) in members)
        {
            merged[name] = Merge(merged[name], value);
        }

        return merged;
    }
}
