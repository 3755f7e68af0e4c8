using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Api.Input;

/// <summary>Reads JSON in which every field is known and none stands twice.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions Options = new(WireJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The value, or what is wrong with it.</summary>
    public static (T? Value, string? Fault) Read<T>(ReadOnlySpan<byte> content)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(content, Options);
            return (value, value is null ? "The body must be an object." : null);
        }
        catch (JsonException exception)
        {
            return (null, $"The body does not fit at {exception.Path ?? "$"}: {Reason(exception)}");
        }
    }

    /// <summary>A value out of a larger one, or what is wrong with it, its own rules included.</summary>
    public static (T? Value, string? Fault) Member<T>(JsonNode member)
    {
        try
        {
            return (member.Deserialize<T>(Options), null);
        }
        catch (JsonException exception)
        {
            return (default, $"It does not fit at {exception.Path ?? "$"}: {Reason(exception)}");
        }
        catch (ArgumentException exception)
        {
            return (default, exception.Message.Split(" (Parameter")[0]);
        }
    }

    private static string Reason(JsonException exception) =>
        exception.Message.Contains("could not be mapped", StringComparison.Ordinal)
            ? "there is no such field."
            : "it is not JSON, or not of the type that belongs there.";
}
