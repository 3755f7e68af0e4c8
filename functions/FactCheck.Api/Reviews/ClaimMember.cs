using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Reviews;

/// <summary>One member of a claim that a person can state: how it is read, and how it is put into the claim.</summary>
internal sealed record ClaimMember(string Name, Func<InputReader, string, JsonNode?, Claim, Claim> Put)
{
    public static IReadOnlyDictionary<string, ClaimMember> All { get; } = new[]
    {
        Needed<Harm>("harm", (claim, value) => claim with { Harm = value }),
        Needed<Quantity>("quantity", (claim, value) => claim with { Quantity = value }),
        Needed<Victims>("victims", (claim, value) => claim with { Victims = value }),
        Needed<Source>("source", (claim, value) => claim with { Source = value }),
        Needed<Certainty>("certainty", (claim, value) => claim with { Certainty = value }),
        Needed<Basis>("basis", (claim, value) => claim with { Basis = value }),
        Clearable<Relay>("relayedBy", (claim, value) => claim with { RelayedBy = value }),
        Clearable<Place>("place", (claim, value) => claim with { Place = value }),
        Clearable<AsOf>("asOf", (claim, value) => claim with { AsOf = value }),
        Clearable<Period>("period", (claim, value) => claim with { Period = value }),
        Clearable<ClaimId>("partOf", (claim, value) => claim with { PartOf = value }),
        Clearable<Dispute>("dispute", (claim, value) => claim with { Dispute = value }),
    }.ToDictionary(member => member.Name, StringComparer.Ordinal);

    private static ClaimMember Needed<T>(string name, Func<Claim, T, Claim> put) => new(name, (input, field, value, claim) =>
    {
        if (value is null)
        {
            input.Fault(field, "It cannot be null.");
            return claim;
        }

        return Read<T>(input, field, value) is { Fault: null, Value: { } read } ? put(claim, read) : claim;
    });

    private static ClaimMember Clearable<T>(string name, Func<Claim, T?, Claim> put)
        where T : class => new(name, (input, field, value, claim) =>
        {
            if (value is null)
            {
                return put(claim, null);
            }

            return Read<T>(input, field, value) is { Fault: null, Value: { } read } ? put(claim, read) : claim;
        });

    private static (T? Value, string? Fault) Read<T>(InputReader input, string field, JsonNode value)
    {
        var read = StrictJson.Member<T>(value);
        if (read.Fault is not null)
        {
            input.Fault(field, Choices(typeof(T)) is { } choices ? $"One of {choices}." : read.Fault);
        }

        return read;
    }

    private static string? Choices(Type type) =>
        type.IsEnum ? string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))
        : type == typeof(Harm) ? string.Join(", ", Harm.All)
        : null;
}
